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
