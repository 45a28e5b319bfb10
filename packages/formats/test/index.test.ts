import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatByName, formatForDocument, formatForFile, formatNames, formats } from '../src/index.js';

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
    ['mail.hbs', 'handlebars+html'],
    ['mail.mustache', 'handlebars+html'],
    ['mail.nl.liquid', 'liquid+html'],
    ['a/Mail.Md.Liquid', 'liquid+markdown'],
    ['mail.html.twig', 'twig+html'],
    ['mail.txt.twig', 'twig+text'],
    ['mail.j2', 'jinja+html'],
    ['mail.txt.njk', 'jinja+text'],
    ['app/views/mail.html.erb', 'erb+html'],
    ['app/views/mail.text.erb', 'erb+text'],
    ['mail.ejs', 'ejs+html'],
    ['mail.blade.php', 'blade+html'],
    ['mail.tpl', 'smarty+html'],
    ['mail.latte', 'latte+html'],
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

  it.each([
    'a.doc',
    '~$brief.docx',
    'md',
    'html',
    '',
    'a.html.bak',
    'nginx.conf.j2',
    'x.json.liquid',
    'x.js.ejs',
    'a.php',
  ])('knows no format for %j', (file) => {
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

  it('has every name that it tells, and templates under one name each', async () => {
    for (const name of formatNames) {
      const info = formatByName(name);
      expect((await info?.load())?.name).toBe(info?.name);
    }
    expect(formatNames).toEqual(
      expect.arrayContaining(['html', 'liquid', 'liquid+text', 'placeholders+markdown']),
    );
    expect(formatByName('liquid')).toBe(formatByName('liquid+html'));
    expect(['liquid+word', 'word+html', 'html+liquid', 'liquid+html+text', '+'].map(formatByName)).toEqual(
      Array(5).fill(undefined),
    );
  });

  it.each([
    ['mail.html', 'handlebars', 'handlebars+html'],
    ['mail.txt', 'liquid', 'liquid+text'],
    ['mail.njk', 'html', 'jinja+html'],
    ['mail.md.liquid', 'liquid', 'liquid+markdown'],
    ['brief.txt', 'markdown', 'markdown'],
    ['Untitled-1', 'twig', 'twig+html'],
    ['Untitled-1', 'plaintext', 'text'],
    ['nl.po', 'plaintext', 'po'],
    ['messages.nl.xlf', 'plaintext', 'xliff'],
    ['handleiding.adoc', 'plaintext', 'asciidoc'],
    ['mail.eml', 'plaintext', 'eml'],
    ['mail.txt.erb', 'plaintext', 'erb+text'],
    ['brief.txt', 'plaintext', 'text'],
    ['LEESMIJ', 'plaintext', 'text'],
    ['mail.html', undefined, 'html'],
    ['x.json', 'json', undefined],
  ])('finds the format of %s in an editor whose language is %s', (path, languageId, name) => {
    expect(formatForDocument(path, languageId)?.name).toBe(name);
  });
});
