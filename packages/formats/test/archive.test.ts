import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, docx, odt, p } from './office-files.js';
import { placed, problemOf } from './read-bytes.js';

const BODY = 'word/document.xml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (xml: string) => archive({ [BODY]: xml });
/** The bytes with others at the first place where these stand. */
const patched = (
  bytes: Uint8Array,
  find: readonly number[],
  put: readonly number[],
  shift = 0,
): Uint8Array => {
  const copy = bytes.slice();
  const at = copy.findIndex((_, index) => find.every((byte, offset) => copy[index + offset] === byte));
  copy.set(put, at + shift);
  return copy;
};
const CENTRAL = [0x50, 0x4b, 1, 2];
const stored = zipSync({ [BODY]: strToU8('<w:p>tekst</w:p>') }, { level: 0 });

describe('what cannot be read is told', () => {
  it.each<[string, string, () => Uint8Array, [string, string, string]]>([
    ['nothing', 'docx', () => new Uint8Array(), ['no-archive', '0 bytes', '']],
    ['text', 'docx', () => strToU8('hallo'), ['no-archive', '68 61 6c 6c', '']],
    [
      'an encrypted or old document',
      'docx',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
      ['encrypted', 'OLE', ''],
    ],
    ['an encrypted entry', 'docx', () => patched(stored, CENTRAL, [1], 8), ['encrypted', BODY, '']],
    [
      'an encrypted OpenDocument',
      'odt',
      () => archive({ 'META-INF/manifest.xml': '<a><manifest:encryption-data/></a>', 'content.xml': 'x' }),
      ['encrypted', 'META-INF/manifest.xml', ''],
    ],
    [
      'a document that is cut off',
      'docx',
      () => docx(p('Tekst')).slice(0, 300),
      ['broken-archive', '300 bytes', ''],
    ],
    [
      'an end without a directory',
      'docx',
      () =>
        docx(p('x'))
          .slice(-22 - 4)
          .fill(0x50, 0, 1)
          .fill(0x4b, 1, 2),
      ['broken-archive', '26 bytes', ''],
    ],
    [
      'a changed letter',
      'docx',
      () => patched(stored, [...strToU8('tekst')], [65]),
      ['broken-archive', BODY, ''],
    ],
    [
      'an unknown method',
      'docx',
      () => patched(stored, CENTRAL, [12], 10),
      ['broken-archive', BODY, 'method 12'],
    ],
    [
      'a directory that points elsewhere',
      'docx',
      () => patched(stored, CENTRAL, [9, 0, 0, 0], 42),
      ['broken-archive', BODY, ''],
    ],
    ['no body', 'docx', () => archive({ 'xl/workbook.xml': '<a/>' }), ['missing-part', BODY, BODY]],
    ['no content', 'odt', () => archive({ mimetype: 'x' }), ['missing-part', 'content.xml', 'content.xml']],
    ['no XML', 'docx', () => document('hallo'), ['broken-xml', BODY, '<']],
    ['tags that do not match', 'docx', () => document('<a><b></a>'), ['broken-xml', `${BODY}: </a>`, '</b>']],
    ['an end tag too many', 'docx', () => document('<a></a></b>'), ['broken-xml', `${BODY}: </b>`, '']],
    ['an element that is left open', 'docx', () => document('<a><b>'), ['broken-xml', BODY, '</b>']],
    [
      'entities that grow',
      'docx',
      () => document('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'),
      ['document-type', `${BODY}: <!DOCTYPE a [<!ENTITY b "bb"`, ''],
    ],
    ['deep nesting', 'docx', () => document('<a>'.repeat(10_000)), ['too-deep', BODY, '1000']],
    [
      'a bomb',
      'docx',
      () => document(`<a>${' '.repeat(30_000_000)}</a>`),
      ['unpacks-too-large', BODY, '200000000'],
    ],
  ])('%s', async (_, format, make, expected) => {
    expect(await problemOf(format, make())).toEqual(expected);
  });

  it('within bounded time, though a bomb lies about its size', { timeout: 20_000 }, async () => {
    const bomb = document(`<a>${' '.repeat(100_000_000)}</a>`);
    const start = performance.now();
    expect((await problemOf('docx', patched(bomb, CENTRAL, [1, 0, 0, 0], 24)))[0]).toBe('unpacks-too-large');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('for entities from elsewhere, which are never asked for', async () => {
    const xml = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    expect((await problemOf('docx', document(xml)))[0]).toBe('document-type');
  });
});

describe('an archive', () => {
  it('may be stored, and have something before its end', async () => {
    const bytes = zipSync(
      { [BODY]: strToU8(`<w:p ${W}><w:r><w:t>Tekst</w:t></w:r></w:p>`) },
      { level: 0, comment: 'PK' },
    );
    expect(await placed('docx', bytes)).toEqual([['alinea 1', 'paragraph', 'Tekst']]);
  });

  it('may be ZIP64', async () => {
    expect(await placed('docx', asZip64(docx(p('Tekst'))))).toEqual([['alinea 1', 'paragraph', 'Tekst']]);
  });

  it('never breaks the reader, whatever byte is changed', async () => {
    const bytes = odt('<text:p>Tekst</text:p>');
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 0x55;
      const result = await placed('odt', changed).catch(() => problemOf('odt', changed));
      expect(result.length).toBeLessThanOrEqual(3);
    }
  });
});

/** The archive with its directory told by the records for large ones. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = new Uint8Array(bytes.length + 56 + 20);
  result.set(bytes.subarray(0, end));
  const made = new DataView(result.buffer);
  made.setUint32(end, 0x06064b50, true);
  made.setBigUint64(end + 32, BigInt(view.getUint16(end + 10, true)), true);
  made.setBigUint64(end + 48, BigInt(view.getUint32(end + 16, true)), true);
  made.setUint32(end + 56, 0x07064b50, true);
  made.setBigUint64(end + 64, BigInt(end), true);
  result.set(bytes.subarray(end), end + 76);
  made.setUint16(end + 76 + 10, 0xffff, true);
  made.setUint32(end + 76 + 16, 0xffffffff, true);
  return result;
}
