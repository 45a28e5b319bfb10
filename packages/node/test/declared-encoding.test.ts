import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFileError } from '../src/messages.js';
import { decodeSource, readSource } from '../src/read-file.js';
import { writeSource } from '../src/write-file.js';
import { makeFolder } from './folder.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const META = '<meta charset=windows-1252>';

/** The encoding a source is read in, and its last word. */
function read(bytes: Uint8Array, encoding?: string, declaresEncoding = true): string {
  const { text, encoding: found } = decodeSource('a.html', bytes, encoding, { declaresEncoding });
  return `${found.name}${found.bom ? ' bom' : ''} ${text.split(/[\s>]/).at(-1)}`;
}

describe('the encoding that a file names itself', () => {
  it.each([
    [latin(`${META}caf\xe9`), 'windows-1252 café'],
    [
      latin(`<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"/>\x80`),
      'windows-1252 €',
    ],
    [latin(`<meta name=x content="y"><meta charset = 'iso-8859-15' >\xa4`), 'iso-8859-15 €'],
    [latin(`<?xml version="1.0" encoding="windows-1252"?><r>\xe9`), 'windows-1252 é'],
    [latin(`<?xml version='1.0' encoding='iso-8859-2'?>${META}\xb1`), 'iso-8859-2 ą'],
    [latin(`<meta name=description content="charset=iso-8859-7">${META}caf\xe9`), 'windows-1252 café'],
    [latin('<meta charset=windows-1252/>caf\xe9'), 'windows-1252 café'],
    [latin(`<meta data-charset=iso-8859-7>${META}caf\xe9`), 'windows-1252 café'],
    // What is UTF-8 is, whatever it says; ASCII is written as it says.
    [Buffer.from(`${META}café`), 'utf-8 café'],
    [latin(`${META}cafe`), 'windows-1252 cafe'],
    [latin('<meta charset="utf-16">cafe'), 'utf-8 cafe'],
    [latin('<meta charset="zo">cafe'), 'utf-8 cafe'],
    [latin('<meta charset="{{ x }}">cafe'), 'utf-8 cafe'],
    [latin(`<!-- ${META} --><meta charset=iso-8859-15>\xa4`), 'iso-8859-15 €'],
    [Buffer.from(`\uFEFF${META}café`), 'utf-8 bom café'],
  ])('%# is read', (bytes, expected) => {
    expect(read(bytes)).toBe(expected);
  });

  it('counts less than what the configuration says, and only where the format has it', () => {
    expect(read(latin(`${META}\xa4`), 'iso-8859-15')).toBe('iso-8859-15 €');
    expect(read(latin(`${META}cafe`), undefined, false)).toBe('utf-8 cafe');
    expect(() => read(latin(`${META}\xe9`), undefined, false)).toThrow('invalid-encoding');
    expect(() => read(latin(`${' '.repeat(1024)}${META}\xe9`))).toThrow('invalid-encoding');
  });

  it('is refused where nobody knows it', () => {
    try {
      read(latin('<meta charset="klinkers">\xe9'));
      expect.unreachable();
    } catch (error) {
      expect(describeFileError(error as never, 'nl')).toBe(
        'dit noemt zelf de onbekende tekenset ‘klinkers’ en is geen utf-8; stel ‘encoding’ in',
      );
    }
  });

  it('of several bytes a character is written in plain ASCII only', async () => {
    const path = join(makeFolder({ 'a.html': '<meta charset=shift_jis>cafe' }), 'a.html');
    const read = () => readSource(path, undefined, { declaresEncoding: true });
    await writeSource(read(), read().text.replace('cafe', 'bar'));
    expect(readFileSync(path, 'latin1')).toBe('<meta charset=shift_jis>bar');
    await expect(writeSource(read(), read().text.replace('bar', '“bar”'))).rejects.toThrow('not-writable');
  });

  it('is kept in writing, and nothing is written that it has no sign for', async () => {
    const path = join(makeFolder({ 'a.html': latin(`${META}caf\xe9`) }), 'a.html');
    const source = readSource(path, undefined, { declaresEncoding: true });
    await writeSource(source, source.text.replace('café', 'thé'));
    expect(readFileSync(path).equals(latin(`${META}th\xe9`))).toBe(true);
    const again = readSource(path, undefined, { declaresEncoding: true });
    await expect(writeSource(again, again.text.replace('thé', 'ą'))).rejects.toThrow('not-encodable');
    const shift = join(
      makeFolder({ 'b.html': Buffer.concat([latin('<meta charset=shift_jis>'), Buffer.from([0x82, 0xa0])]) }),
      'b.html',
    );
    const japanese = readSource(shift, undefined, { declaresEncoding: true });
    expect(japanese.text.endsWith('あ')).toBe(true);
    await expect(writeSource(japanese, `${japanese.text}x`)).rejects.toThrow('not-writable');
  });
});
