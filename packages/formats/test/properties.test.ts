import fc from 'fast-check';
import { describe, it } from 'vitest';
import { formatByName, formats } from '../src/index.js';
import { checkDocument } from './check-document.js';
import { FRAGMENTS } from './fragments.js';

const assembled = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyString = fc.string({ unit: 'binary', maxLength: 200 });

const TEMPLATES = ['liquid+markdown', 'blade+html', 'smarty+text', 'thymeleaf+html', 'placeholders+markdown'];

describe.each([...formats.map((format) => format.name), ...TEMPLATES])('%s', (name) => {
  it('keeps its promises for documents of fragments', async () => {
    const format = await formatByName(name)?.load();
    fc.assert(
      fc.property(assembled, (source) => checkDocument(format?.extract(source) as never)),
      { numRuns: 3000 },
    );
  });

  it('keeps its promises for any string', async () => {
    const format = await formatByName(name)?.load();
    fc.assert(
      fc.property(anyString, (source) => checkDocument(format?.extract(source) as never)),
      { numRuns: 1000 },
    );
  });
});

describe('the parts of a mail', () => {
  const headers = fc.constantFrom(
    'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
    'Content-Type: text/plain; charset=latin1\nContent-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html\nContent-Transfer-Encoding: base64',
    'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes',
    'Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: quoted-printable',
    'Content-Type: text/html; charset=utf-8',
  );
  it('keep the promises of every format', async () => {
    const format = await formats.find(({ name }) => name === 'eml')?.load();
    const part = fc.tuple(headers, assembled).map(([header, body]) => `${header}\n\n${body}`);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const source = `Content-Type: multipart/mixed; boundary=grens\n${parts.map((one) => `\n--grens\n${one}`).join('')}`;
        checkDocument(format?.extract(source) as never);
      }),
      { numRuns: 3000 },
    );
  });
});
