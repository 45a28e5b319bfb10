import { describe, expect, it } from 'vitest';
import { read, texts } from './read.js';

describe('MDX', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'leaves modules out',
      'import {\n  A,\n} from "a"\nexport const b = {\n\n  c: "d",\n}\n\nTekst.',
      [['paragraph', 'Tekst.']],
    ],
    [
      'leaves a module behind front matter out',
      '---\nx: y\n---\nexport const a = 1\n\nTekst.',
      [['paragraph', 'Tekst.']],
    ],
    [
      'reads what only begins like a module',
      'export naar een bestand\n\nimport van goederen',
      [
        ['paragraph', 'export naar een bestand'],
        ['paragraph', 'import van goederen'],
      ],
    ],
    ['takes an expression for a word', 'Beste {naam.map((x) => `a }`)},', [['paragraph', 'Beste \uFFFC,']]],
    ['takes a string for its text', 'Zegt {"de directie"}.', [['paragraph', 'Zegt de directie.']]],
    ['takes a string of blanks for a space', 'een{" "}<b>twee</b>', [['paragraph', 'een twee']]],
    ['leaves comments out', 'Onze {/* geen */}klanten', [['paragraph', 'Onze klanten']]],
    [
      'leaves an expression on its own lines out',
      'een\n\n{a.map((b) => (\n  <li>x</li>\n))}\n\ntwee',
      [
        ['paragraph', 'een'],
        ['paragraph', 'twee'],
      ],
    ],
    [
      'reads Markdown between tags on their own lines',
      '<Note>\n    Een **vet** woord.\n\n    - punt\n</Note>',
      [
        ['paragraph', 'Een vet woord.'],
        ['list-item', 'punt'],
      ],
    ],
    [
      'reads tags over several lines',
      'Lees <A.B\n  on={() => {}}\n  {...rest}\n>dit</A.B> na.',
      [['paragraph', 'Lees dit na.']],
    ],
    [
      'reads attributes',
      '<Note\n  title="Let op" style={{ a: "b" }} alt={`Een foto`}>\n\nTekst\n\n</Note>',
      [
        ['attribute', 'Let op'],
        ['attribute', 'Een foto'],
        ['paragraph', 'Tekst'],
      ],
    ],
    [
      'takes no value that is no string',
      '<Note title={titel + "x"} alt=\'Foto\' />',
      [['attribute', 'Foto']],
    ],
    [
      'reads headings and lists of HTML',
      '<h2>Kop</h2>\n<ul>\n  <li>een</li>\n</ul>',
      [
        ['heading', 'Kop'],
        ['list-item', 'een'],
      ],
    ],
    ['leaves what is no tag as it is', '</A b\n/> van', [['paragraph', '</A b\n/> van']]],
    ['knows names with a colon', '<a:b c="d">Tekst</a:b>', [['paragraph', 'Tekst']]],
    [
      'reads what is raw text in HTML as elements',
      '<title>Uw <A.B {...c} /><b>bestelling</b></title>\n\n<Title>Een *nieuwe* <i>kop</i></Title>',
      [
        ['paragraph', 'Uw bestelling'],
        ['paragraph', 'Een nieuwe kop'],
      ],
    ],
    ['leaves fragments out', '<>\nTekst\n</>', [['paragraph', 'Tekst']]],
    [
      'leaves code as it is',
      '`a {` en `}`\n\n```js\nconst a = {\n```\n\nTekst',
      [
        ['paragraph', '\uFFFC en \uFFFC'],
        ['paragraph', 'Tekst'],
      ],
    ],
    ['knows escapes', 'Typ \\{ of \\<b>.', [['paragraph', 'Typ { of <b>.']]],
    ['leaves attribute lists to Markdown', '## Kop {#kop}', [['heading', 'Kop']]],
    ['takes template tags', 'Beste {{ naam }},', [['paragraph', 'Beste \uFFFC,']]],
    ['has no indented code', '    Tekst', [['paragraph', 'Tekst']]],
    ['reads braces that are never closed', 'Een { haak.', [['paragraph', 'Een { haak.']]],
  ])('%s', async (_, source, expected) => {
    expect(await texts('mdx', source)).toEqual(expected);
  });

  it('reads comments for the linter', async () => {
    const source = '{/* geestdrift-disable a -- b */}\n\nx\n\n<!-- geestdrift-enable -->';
    const { directives } = await read('mdx', source);
    expect(directives).toMatchObject([
      { action: 'disable', names: ['a'], reason: 'b', start: 0, end: 33 },
      { action: 'enable' },
    ]);
  });
});
