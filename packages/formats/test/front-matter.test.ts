import { describe, expect, it } from 'vitest';
import { pieces, read } from './read.js';

async function values(front: string): Promise<string[]> {
  const document = await read('markdown', `${front}\n`);
  return document.blocks.map((block) => `${block.kind}: ${pieces(document, block).join('|')}`);
}

describe('front matter', () => {
  it.each<[string, string, string[]]>([
    [
      'plain scalars',
      '---\ntitle: Een titel # noot\ntitel:   Twee \nsubject: Drie\nonderwerp: Vier\n---',
      ['title: Een titel', 'title: Twee', 'title: Drie', 'title: Vier'],
    ],
    [
      'descriptions',
      '---\ndescription: Een\nomschrijving: Twee\nsummary: klant\n---',
      ['attribute: Een', 'attribute: Twee'],
    ],
    ['single quotes', "---\ntitle: 'Foto''s: hier' # x\n---", ["title: Foto|'«''»|s: hier"]],
    [
      'double quotes',
      '---\ntitle: "Een \\"titel\\" \\u00e9n"\n---',
      ['title: Een |"«\\"»|titel|"«\\"»| |é«\\u00e9»|n'],
    ],
    [
      'a folded block',
      '---\ndescription: >-\n  Een\n  twee\n\n  drie\ntags: [a]\n---',
      ['attribute: Een\n|twee\n|drie'],
    ],
    ['a literal block', '---\ntitle: |\n  Een\n---', ['title: Een']],
    ['a plain scalar of two lines', '---\ntitle: Een\n  twee\nx: y\n---', ['title: Een\n|twee']],
    ['quoted keys', '---\n"title": Een\n---', ['title: Een']],
    ['the end with dots', '---\ntitle: Een\n...', ['title: Een']],
    ['CRLF', '---\r\ntitle: Een\r\nx: y\r\n---\r\n', ['title: Een']],
    ['TOML', '+++\ntitle = "Een"\nx = 1\n[extra]\ntitle = "Twee"\n+++', ['title: Een']],
    ['a byte order mark', '\uFEFF---\ntitle: Een\n---', ['title: Een']],
    [
      'what it does not follow',
      '---\ntitle: [a, b]\ndescription: {a: b}\nsubject: *x\ntitel: "open\n  zin"\nonderwerp: a: b\n---',
      [],
    ],
    ['nested keys', '---\nseo:\n  title: klant\n  - title: x\n---', []],
    ['no front matter', '---\n\nGewone tekst.\n\n---', ['paragraph: Gewone tekst.']],
    ['unclosed front matter', '---\ntitle: Een', ['paragraph: title: Een']],
  ])('reads %s', async (_, front, expected) => {
    expect(await values(front)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['markdown', '---\ndoelgroep: klannt\n---\nx', ['15: ‘klannt’ ‘klant’']],
    ['html', '---\naudience: "Internal"\n---\n<p>x', ['15: ‘Internal’ ‘intern’']],
    ['asciidoc', ':doelgroep: klannt\n\nx', ['12: ‘klannt’ ‘klant’']],
    ['asciidoc', '---\ndoelgroep: inter\n---\nx', ['15: ‘inter’ ‘intern’']],
    ['markdown', '---\naudience: developers\n---\nx', []],
    ['markdown', '---\ndoelgroep: klant\n---\nx', []],
  ])('tells of an audience that is misspelled: %s %j', async (format, source, expected) => {
    const { notices } = await read(format, source);
    const told = notices.map(
      ({ offset, message }) => `${offset}: ${message.nl.match(/‘[^’]*’/g)?.join(' ')}`,
    );
    expect(told).toEqual(expected);
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['doelgroep: klant\nlang: nl-NL', 'klant', 'nl-NL'],
    ['audience: "intern"\ntaal: nl', 'intern', 'nl'],
    ['doelgroep: ontwikkelaars\nlanguage: English', undefined, 'en'],
    ['doelgroep: [klant]\nlang: iets anders', undefined, undefined],
    ["Doelgroep: 'Klant' # ja", 'klant', undefined],
  ])('states audience and language: %j', async (keys, audience, lang) => {
    const document = await read('markdown', `---\n${keys}\n---\ntekst`);
    expect([document.audience, document.lang]).toEqual([audience, lang]);
    expect(document.blocks).toHaveLength(1);
  });
});
