import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatByName, formatForFile, formats } from '../src/index.js';

describe('the index of formats', () => {
  it.each([
    ['brief.txt', 'text'],
    ['brief.text', 'text'],
    ['map/README.md', 'markdown'],
    ['LEESMIJ.MARKDOWN', 'markdown'],
    ['a.mdown', 'markdown'],
    ['a.mkd', 'markdown'],
    ['index.html', 'html'],
    ['C:\\site\\Index.HTM', 'html'],
    ['a.xhtml', 'html'],
    ['a.mdx', 'mdx'],
    ['Offerte.DOCX', 'docx'],
    ['sjabloon.dotx', 'docx'],
    ['a.odt', 'odt'],
  ])('finds the format of %s', (file, name) => {
    expect(formatForFile(file)?.name).toBe(name);
  });

  it('is generated from the files there are', () => {
    const files = readdirSync(new URL('../src/formats', import.meta.url)).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(formats.map((format) => `${format.name}.ts`).sort()).toEqual(files.sort());
  });

  it.each(['a.doc', '~$brief.docx', 'md', 'html', '', 'a.html.bak'])('knows no format for %j', (file) => {
    expect(formatForFile(file)).toBeUndefined();
  });

  it('has a format under its own name, with extensions in lower case', async () => {
    for (const format of formats) {
      expect(formatByName(format.name)).toBe(format);
      expect((await format.load()).name).toBe(format.name);
      for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9.]+$/);
    }
    expect(formatByName('word')).toBeUndefined();
  });
});
