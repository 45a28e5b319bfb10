import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { findMistake } from '../src/front-matter/find-mistake.js';
import { read } from './read.js';

async function told(source: string, format = 'markdown'): Promise<string[]> {
  const { notices } = await read(format, source);
  return notices
    .filter(({ code }) => code === 'syntaxfout')
    .map(({ offset = 0, message }) => `${source.slice(0, offset).split('\n').length}: ${message.nl}`);
}

describe('mistakes in front matter', () => {
  it.each<[line: string, found: string, expected: string]>([
    ['title: Brieven: een gids', 'Brieven: een gids', 'een tekst tussen aanhalingstekens'],
    ['title: "Brieven" schrijven', 'schrijven', 'het einde van de waarde'],
    ['title: "Brieven', '"Brieven', 'een tekst die met een aanhalingsteken sluit'],
    ["title: 'Foto's", 's', 'het einde van de waarde'],
    ['title: @redactie', '@redactie', 'een tekst tussen aanhalingstekens'],
    ['title: > brief', '> brief', 'een tekst tussen aanhalingstekens'],
    ['tags: [brief, gids', '[brief, gids', 'een lijst die met ‘]’ sluit'],
    ['seo: {titel: [a, b}', '{titel: [a, b}', 'een lijst die met ‘}’ sluit'],
    ['titel Brieven', 'titel Brieven', '‘:’ achter een sleutel'],
  ])('%s', async (line, found, expected) => {
    expect(await told(`---\nlang: nl\n${line}\ndate: 2026-01-01\n---\n\nTekst.\n`)).toEqual([
      `3: Dit bestand klopt hier niet: gevonden ‘${found}’, verwacht ${expected}. Wat wel te lezen is, is nagekeken.`,
    ]);
  });

  it('are told once, in each format that has front matter, and the text is read', async () => {
    const source = '---\nseo:\n\ttitle: x\ntitle: a: b\n---\nTekst.\n';
    for (const format of ['markdown', 'mdx', 'html', 'asciidoc'])
      expect(await told(source, format)).toEqual([expect.stringMatching(/^3: .+‘title: x’|^3: /)]);
    expect((await read('markdown', source)).blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it.each([
    'title: "{{ replace .Name "-" " " | title }}"',
    'title: {{ page.title }}: {{ site.title }}',
    'title: <%= titel %>: x',
    '{% if titel %}\ntitle: a: b\n{% endif %}',
  ])('are not told of a template: %j', async (line) => {
    expect(await told(`---\nlang: nl\n${line}\n---\nTekst.\n`)).toEqual([]);
  });

  it.each([
    'title: https://geestdrift.example/a:b # noot: ja',
    'title: "a: b" # "c',
    'title: "een\n  twee" \nx: y',
    'title: "een\ntwee: drie\nvier."\nx: y',
    "title: 'foto''s: hier'",
    'tags:\n- a\n- b: c\nx: y',
    'tags: [\n  "a]",\n  b # ]\n]\nx: y',
    'x: {a: [b, "}"], c: it\'s}',
    'title: |\n  a: b\n  "c\ntitle2: >-\n  \'d',
    'it\'s: x\n"a: b": c\n<<: *d',
    'title: a\n  b\n\n  c\nx: &y z',
    '# c: d: e\ntijd: 12:30',
  ])('are not found in %j', async (lines) => {
    expect(await told(`---\nlang: nl\n${lines}\n---\nTekst.\n`)).toEqual([]);
  });

  it('are none that the YAML library does not find', () => {
    const pieces = [
      'a',
      'b',
      'ë',
      ':',
      ': ',
      ' ',
      '  ',
      '\n',
      '\nk: ',
      '\n  ',
      '\n- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
    ];
    const text = fc
      .array(fc.constantFrom(...pieces, ' #', '\t', '|', '>', '@', '%', '&', '*', '!', '?', '-', '\\'), {
        maxLength: 14,
      })
      .map((parts) => `title: ${parts.join('')}\nx: y\n`);
    fc.assert(
      fc.property(text, (yaml) => {
        if (findMistake(yaml, 0, yaml.length) === undefined) return;
        expect(parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' }).errors).not.toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });
});
