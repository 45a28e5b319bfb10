import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../src/decode.js';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(0xc3, 0xa9), undefined, 'é', { name: 'utf-8', bom: false }],
    ['UTF-8 with BOM', bytes(0xef, 0xbb, 0xbf, 0x61), undefined, 'a', { name: 'utf-8', bom: true }],
    ['UTF-16LE with BOM', bytes(0xff, 0xfe, 0xe9, 0), undefined, 'é', { name: 'utf-16le', bom: true }],
    ['UTF-16BE with BOM', bytes(0xfe, 0xff, 0, 0xe9), undefined, 'é', { name: 'utf-16be', bom: true }],
    ['UTF-16LE by configuration', bytes(0xe9, 0), 'utf-16le', 'é', { name: 'utf-16le', bom: false }],
    ['UTF-16BE by configuration', bytes(0, 0xe9), 'utf-16be', 'é', { name: 'utf-16be', bom: false }],
    [
      'windows-1252',
      bytes(0x80, 0x93, 0xe9, 0x81),
      'windows-1252',
      '€“é\x81',
      { name: 'windows-1252', bom: false },
    ],
    ['iso-8859-15', bytes(0xa4), 'iso-8859-15', '€', { name: 'iso-8859-15', bom: false }],
    [
      'a BOM against the configuration',
      bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
      'windows-1252',
      'é',
      { name: 'utf-8', bom: true },
    ],
    ['nothing', bytes(), undefined, '', { name: 'utf-8', bom: false }],
    [
      'a second BOM is text',
      bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
      undefined,
      '\uFEFF',
      { name: 'utf-8', bom: true },
    ],
  ])('reads %s', (_, source, encoding, text, expected) => {
    expect(decodeText(source, encoding)).toEqual({ text, encoding: expected });
  });

  it.each([
    ['a NUL', bytes(0x61, 0, 0x62), undefined],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0xff), undefined],
    ['UTF-16 without BOM', bytes(0x61, 0, 0x62, 0), undefined],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), undefined],
    ['a NUL in windows-1252', bytes(0x61, 0), 'windows-1252'],
  ])('takes %s for binary', (_, source, encoding) => {
    expect(decodeText(source, encoding)).toEqual({ problem: 'binary' });
  });

  it.each([
    ['a Latin-1 letter', bytes(0x61, 0xe9, 0x62), 'utf-8', 1],
    ['a letter that is cut off', bytes(0x61, 0xc3), 'utf-8', 1],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'utf-8', 0],
    ['behind a BOM', bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 'utf-8', 4],
    ['half a unit of UTF-16', bytes(0xff, 0xfe, 0x61, 0, 0x62), 'utf-16le', 4],
  ])('finds where %s is invalid', (_, source, encoding, offset) => {
    expect(decodeText(source)).toEqual({ problem: 'invalid-encoding', encoding, offset });
  });

  it.each([
    ['iso-8859-3', bytes(0x61, 0x62, 0xa5, 0x63), 2],
    ['shift_jis', bytes(0x61, 0x82, 0xa0, 0x62, 0x82), 4],
    ['utf-16be', bytes(0, 0x61, 0xd8, 0, 0, 0x61), 2],
  ])('finds where %s, as is stated, is invalid', (encoding, source, offset) => {
    expect(decodeText(source, encoding)).toEqual({ problem: 'invalid-encoding', encoding, offset });
  });
});

describe('encodeText', () => {
  it('gives the bytes back, for whatever can be read', () => {
    const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'];
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...encodings), (source, encoding) => {
        const decoded = decodeText(source, encoding);
        if ('text' in decoded)
          expect(Buffer.from(encodeText(decoded.text, decoded.encoding) ?? [])).toEqual(Buffer.from(source));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['windows-1252', '→'],
    ['windows-1252', '\x80'],
    ['iso-8859-15', '¤'],
    ['utf-8', '\ud800'],
    ['utf-16le', 'a\udc00'],
  ])('refuses what %s has no bytes for', (name, text) => {
    expect(encodeText(text, { name, bom: false })).toBeUndefined();
  });
});
