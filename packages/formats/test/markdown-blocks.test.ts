import { describe, expect, it } from 'vitest';
import { read, texts } from './read.js';

const md = (source: string) => texts('markdown', source);

/** Text, and the texts of what a block refers to. */
async function relations(source: string): Promise<string[]> {
  const { blocks } = await read('markdown', source);
  const text = (index: number | undefined) => (index === undefined ? '-' : blocks[index]?.prose().text);
  return blocks.map((block) =>
    [block.prose().text, text(block.heading), text(block.leadIn), text(block.columnHead)].join(' | '),
  );
}

describe('the blocks of Markdown', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'headings',
      '# Een #\n\n## Twee {#id .k}\n\nDrie\n===\n\nVier\nvijf\n---\n',
      [
        ['heading', 'Een'],
        ['heading', 'Twee'],
        ['heading', 'Drie'],
        ['heading', 'Vier\nvijf'],
      ],
    ],
    ['a heading of hashes only', '#\n\n## ##\n\n# C# en F#\n', [['heading', 'C# en F#']]],
    [
      'paragraphs',
      'Een\ntwee\n\n  drie',
      [
        ['paragraph', 'Een\ntwee'],
        ['paragraph', 'drie'],
      ],
    ],
    [
      'lists',
      '- een\n- twee\n  door\n\n  ook\n\n1. drie\n2) vier',
      [
        ['list-item', 'een'],
        ['list-item', 'twee\ndoor'],
        ['list-item', 'ook'],
        ['list-item', 'drie'],
        ['list-item', 'vier'],
      ],
    ],
    [
      'a number behind an inner list',
      '1. een\n  - in\n2. twee',
      [
        ['list-item', 'een'],
        ['list-item', 'in'],
        ['list-item', 'twee'],
      ],
    ],
    [
      'task lists',
      '- [ ] open\n- [x] klaar\n- [a] geen',
      [
        ['list-item', 'open'],
        ['list-item', 'klaar'],
        ['list-item', '[a] geen'],
      ],
    ],
    [
      'tables',
      '| a | b |\n|---|:-:|\n| c \\| d | `x` e |\n| | f',
      [
        ['table-head', 'a'],
        ['table-head', 'b'],
        ['table-cell', 'c | d'],
        ['table-cell', '\uFFFC e'],
        ['table-cell', 'f'],
      ],
    ],
    [
      'tables with blanks behind',
      'a | b  \n-- | --  \nc | d  \n',
      [
        ['table-head', 'a'],
        ['table-head', 'b'],
        ['table-cell', 'c'],
        ['table-cell', 'd'],
      ],
    ],
    [
      'tables with CRLF',
      '|a|b|\r\n|-|-|\r\n|c|d|\r\n',
      [
        ['table-head', 'a'],
        ['table-head', 'b'],
        ['table-cell', 'c'],
        ['table-cell', 'd'],
      ],
    ],
    [
      'a table that ends a paragraph',
      'tekst\n|a|\n|-|\n|b|',
      [
        ['paragraph', 'tekst'],
        ['table-head', 'a'],
        ['table-cell', 'b'],
      ],
    ],
    ['no table', 'a | b\nc | d', [['paragraph', 'a | b\nc | d']]],
    ['code', '```\ncode\n```\n\n    ook\n\n~~~ js\nx\n~~~\ntekst', [['paragraph', 'tekst']]],
    ['an unclosed fence', 'tekst\n\n```\ncode', [['paragraph', 'tekst']]],
    ['block quotes', '> citaat\n> nog\nlui\n\ntekst\n\n- > in lijst', [['paragraph', 'tekst']]],
    [
      'alerts',
      '> [!NOTE]\n> Let *op*\n> dit.\n>\n> - punt\n',
      [
        ['paragraph', 'Let op\ndit.'],
        ['list-item', 'punt'],
      ],
    ],
    ['alerts with the text behind', '> [!TIP] Doe dit\n', [['paragraph', 'Doe dit']]],
    [
      'footnotes',
      'a[^1]\n\n[^1]: De noot\n    gaat door.\n\n    En meer.\n[^2]: Twee',
      [
        ['paragraph', 'a'],
        ['paragraph', 'De noot\ngaat door.'],
        ['paragraph', 'En meer.'],
        ['paragraph', 'Twee'],
      ],
    ],
    [
      'link definitions',
      '[a]: x "Titel"\n[b]: <y z>\ntekst',
      [
        ['attribute', 'Titel'],
        ['paragraph', 'tekst'],
      ],
    ],
    [
      'containers',
      ':::note Titel\nIn de noot.\n:::\n\ntekst',
      [
        ['paragraph', 'In de noot.'],
        ['paragraph', 'tekst'],
      ],
    ],
    [
      'admonitions',
      '!!! note "Titel"\n    Inhoud.\n\n    Meer.\n\nNa.',
      [
        ['paragraph', 'Inhoud.'],
        ['paragraph', 'Meer.'],
        ['paragraph', 'Na.'],
      ],
    ],
    ['tabs of MkDocs', '=== "Tab"\n\n    Inhoud.\n', [['paragraph', 'Inhoud.']]],
    ['modules', "import A from 'a'\nexport const b = {\n  c: 1,\n}\n\ntekst\n", [['paragraph', 'tekst']]],
    [
      'no modules',
      'import van goederen is belast.\n\nexport is dat niet.',
      [
        ['paragraph', 'import van goederen is belast.'],
        ['paragraph', 'export is dat niet.'],
      ],
    ],
    [
      'template tags on lines of their own',
      'een\n{% if x %}\ntwee\n{% endif %}{% include y %}\ndrie',
      [
        ['paragraph', 'een'],
        ['paragraph', 'twee'],
        ['paragraph', 'drie'],
      ],
    ],
    ['raw', 'a {% raw %}klant {{x}}{% endraw %} b', [['paragraph', 'a  b']]],
    [
      'HTML blocks',
      '<div>\n<p>Een <b>twee</b></p>\n<p lang="en">no</p>\n</div>\n\ntekst',
      [
        ['paragraph', 'Een twee'],
        ['paragraph', 'tekst'],
      ],
    ],
    [
      'Markdown inside HTML',
      '<details>\n<summary>Kop</summary>\n\nInhoud **vet**.\n\n</details>',
      [
        ['paragraph', 'Kop'],
        ['paragraph', 'Inhoud vet.'],
      ],
    ],
    [
      'Markdown inside a quotation of HTML',
      '<blockquote>\n\ncitaat\n\n</blockquote>\n\ntekst',
      [['paragraph', 'tekst']],
    ],
    ['a quotation that is never closed', '<blockquote>\n\ntekst', [['paragraph', 'tekst']]],
    [
      'Markdown inside another language',
      '<div lang="en">\n\nenglish\n\n</div>\n\ntekst',
      [['paragraph', 'tekst']],
    ],
    ['another language that is never closed', '<div lang="en">\n\ntekst', [['paragraph', 'tekst']]],
    ['scripts', '<script>\nklant\n\nklant\n</script>\n\ntekst', [['paragraph', 'tekst']]],
    ['components', '<Code />\n\ntekst met <Link to="x">woord</Link>', [['paragraph', 'tekst met woord']]],
    [
      'a byte order mark',
      '\uFEFF# Kop\n\ntekst',
      [
        ['heading', 'Kop'],
        ['paragraph', 'tekst'],
      ],
    ],
    [
      'CR as line end',
      '# Kop\r\rtekst\rmeer',
      [
        ['heading', 'Kop'],
        ['paragraph', 'tekst\nmeer'],
      ],
    ],
    ['rules and nothing', '---\n\n***\n\n&nbsp;\n\n<!-- x -->\n\n\u200B', []],
  ])('reads %s', async (_, source, expected) => {
    const found = await md(source);
    expect(found.filter(([, text]) => text.trim() !== '')).toEqual(expected);
  });

  it('places blocks without their markers', async () => {
    const source = '## Kop ##\n\n- [x] punt  \n\n| cel |\n|---|\n';
    const { blocks } = await read('markdown', source);
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(['Kop', 'punt', 'cel']);
  });

  it('knows headings, lead-ins and heads of columns', async () => {
    const source = [
      'Voor',
      '# A',
      'Zeg niet:',
      '- een',
      '- twee',
      '  - in',
      '    - dieper',
      '',
      'Los.',
      '',
      '- - direct',
      '',
      '## B',
      '',
      'Vermijd:',
      '',
      'Klant is koning.',
      '',
      'Tabel:',
      '',
      '| h | k |',
      '|--|--|',
      '| x | y |',
      '',
      '---',
      '- z',
    ].join('\n');
    expect(await relations(source)).toEqual([
      'Voor | - | - | -',
      'A | - | - | -',
      'Zeg niet: | A | - | -',
      'een | A | Zeg niet: | -',
      'twee | A | Zeg niet: | -',
      'in | A | twee | -',
      'dieper | A | in | -',
      'Los. | A | - | -',
      'direct | A | Los. | -',
      'B | A | - | -',
      'Vermijd: | B | - | -',
      'Klant is koning. | B | Vermijd: | -',
      'Tabel: | B | - | -',
      'h | B | Tabel: | -',
      'k | B | Tabel: | -',
      'x | B | Tabel: | h',
      'y | B | Tabel: | k',
      'z | B | - | -',
    ]);
  });

  it('states the language that HTML around it states', async () => {
    const { blocks } = await read('markdown', '<div lang="nl">\n\ntekst\n\n</div>\n\nbuiten');
    expect(blocks.map((block) => block.lang)).toEqual(['nl', undefined]);
  });
});
