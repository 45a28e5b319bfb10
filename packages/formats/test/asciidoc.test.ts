import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { marksOf, piecesOf, read, texts } from './read.js';

describe('AsciiDoc', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'reads headings',
      '= Titel\nJan <jan@x.nl>\n:lang: nl\n\n== Kop\n\nOude kop\n--------\n',
      [
        ['heading', 'Titel'],
        ['heading', 'Kop'],
        ['heading', 'Oude kop'],
      ],
    ],
    [
      'reads paragraphs over lines',
      'Een *vette* en\n_schuine_ regel. +\nEn meer.',
      [['paragraph', 'Een vette en\nschuine regel. \nEn meer.']],
    ],
    ['leaves comments inside a paragraph out', 'een\n// weg\ntwee', [['paragraph', 'een\ntwee']]],
    [
      'reads lists',
      'Kies:\n\n* een\n** twee\n+\ndrie\n. vier\n1. vijf\n* [x] zes',
      [
        ['paragraph', 'Kies:'],
        ['list-item', 'een'],
        ['list-item', 'twee'],
        ['list-item', 'drie'],
        ['list-item', 'vier'],
        ['list-item', 'vijf'],
        ['list-item', 'zes'],
      ],
    ],
    [
      'reads terms',
      'Woord:: uitleg\nAnder::\n  meer',
      [
        ['list-item', 'Woord'],
        ['list-item', 'uitleg'],
        ['list-item', 'Ander'],
        ['list-item', 'meer'],
      ],
    ],
    [
      'leaves listings and literals out',
      '.Titel\n[source]\n----\n== a\n----\n\n....\nb\n....\n\n letterlijk\n\n```js\nc\n```\n[source]\nd\n\ne',
      [
        ['caption', 'Titel'],
        ['paragraph', 'e'],
      ],
    ],
    [
      'leaves quotations out and reads examples',
      '____\nnee\n____\n\n====\nja\n====\n\n[quote, Jan]\nook niet',
      [['paragraph', 'ja']],
    ],
    ['reads admonitions', 'NOTE: Let op.', [['paragraph', 'Let op.']]],
    [
      'reads tables',
      '|===\n|Wat |Prijs\n\n|Boek\n|Tien \\| elf\n2+|Samen\n|===',
      [
        ['table-head', 'Wat'],
        ['table-head', 'Prijs'],
        ['table-cell', 'Boek'],
        ['table-cell', 'Tien | elf'],
        ['table-cell', 'Samen'],
      ],
    ],
    [
      'reads images',
      'image::a.png[Een foto,100,title="De titel"]\n\nZie image:b.png[Kaart].',
      [
        ['attribute', 'Een foto'],
        ['attribute', 'De titel'],
        ['paragraph', `Zie ${OPAQUE}.`],
        ['attribute', 'Kaart'],
      ],
    ],
    [
      'reads footnotes apart',
      'Tekst.footnote:[Een *noot*.]',
      [
        ['paragraph', 'Tekst.'],
        ['paragraph', 'Een noot.'],
      ],
    ],
    [
      'reads links',
      'Zie link:x[onze site,window=_blank], https://x.nl[die], https://y.nl. En <<a>>, <<b,dat stuk>>, xref:c[dit].',
      [['paragraph', `Zie onze site, die, ${OPAQUE}. En ${OPAQUE}, dat stuk, dit.`]],
    ],
    [
      'takes code and attributes for words',
      'Typ `a b` voor {naam}{nbsp}of {{ tag }}.',
      [['paragraph', `Typ ${OPAQUE} voor ${OPAQUE}\u00A0of ${OPAQUE}.`]],
    ],
    [
      'reads marks inside words',
      'klant**tevreden**heid en klant_en_zo en 2 * 3 * 4',
      [['paragraph', 'klanttevredenheid en klant_en_zo en 2 * 3 * 4']],
    ],
    [
      'reads quotation marks and escapes',
      '"`Ja`" en \'`nee`\', \\*ster* en +letter*lijk*+',
      [['paragraph', '“Ja” en ‘nee’, *ster* en letter*lijk*']],
    ],
    [
      'leaves anchors and index terms out',
      '[[hier]]Tekst (((weg, deel))) en ((term)).',
      [['paragraph', 'Tekst  en term.']],
    ],
    [
      'leaves directives of its own out',
      'ifdef::x[]\ntoc::[]\ninclude::a.adoc[]\nTekst\nendif::[]',
      [['paragraph', 'Tekst']],
    ],
    [
      'reads a description',
      ':description: Over klanten\n\nTekst',
      [
        ['attribute', 'Over klanten'],
        ['paragraph', 'Tekst'],
      ],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await texts('asciidoc', source)).toEqual(expected);
  });

  it('knows what announces a list and heads a column', async () => {
    const { blocks } = await read('asciidoc', 'Kies:\n\n* een\n\n|===\n|a |b\n\n|c |d\n|===');
    expect(blocks.map(({ leadIn, columnHead }) => [leadIn, columnHead])).toEqual([
      [undefined, undefined],
      [0, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 2],
      [undefined, 3],
    ]);
  });

  it('reads comments for the linter, and what the head states', async () => {
    const document = await read(
      'asciidoc',
      ':lang: nl-BE\n:doelgroep: intern\n\n// geestdrift-disable a -- b\nx\n\n----\n// geestdrift-disable\n----',
    );
    expect(document.directives).toMatchObject([{ action: 'disable', names: ['a'], reason: 'b' }]);
    expect([document.lang, document.audience]).toEqual(['nl-BE', 'intern']);
  });

  it.each([
    ['front matter', '---\ntitle: Titel\ndoelgroep: Intern\nlang: nl-BE\n---\nx', 'intern', 'nl-BE'],
    ['an attribute in capitals', ':doelgroep: Intern\n\nx', 'intern', undefined],
    [
      'an attribute before front matter',
      '---\ndoelgroep: intern\n---\n:doelgroep: klant\n\nx',
      'klant',
      undefined,
    ],
    ['no audience', ':doelgroep: iedereen\n\nx', undefined, undefined],
  ])('takes the audience and language of %s', async (_, source, audience, lang) => {
    const document = await read('asciidoc', source);
    expect([document.audience, document.lang]).toEqual([audience, lang]);
    expect(document.blocks.at(-1)?.prose().text).toBe('x');
  });

  it('reads what front matter holds of prose', async () => {
    expect(await texts('asciidoc', '---\ntitle: Titel\n---\n\nTekst')).toEqual([
      ['title', 'Titel'],
      ['paragraph', 'Tekst'],
    ]);
  });

  it('has exact places', async () => {
    expect(await piecesOf('asciidoc', 'een *twee* {x} &euml;')).toEqual([
      'een ',
      'twee',
      ' ',
      `${OPAQUE}«{x}»`,
      ' ',
      'ë«&euml;»',
    ]);
    expect(await marksOf('asciidoc', 'een **twee** link:x[drie]')).toEqual(['**|**', 'link:x[|]']);
  });
});
