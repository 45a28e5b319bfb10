import { describe, expect, it } from 'vitest';
import { marksOf, piecesOf, read, texts } from './read.js';

const html = (source: string) => texts('html', source);

async function relations(source: string): Promise<string[]> {
  const { blocks } = await read('html', source);
  const text = (index: number | undefined) => (index === undefined ? '-' : blocks[index]?.prose().text);
  return blocks.map((block) =>
    [block.prose().text, text(block.heading), text(block.leadIn), text(block.columnHead)].join(' | '),
  );
}

describe('the text of HTML', () => {
  it.each<[string, string[]]>([
    ['<p>Gewone tekst.</p>', ['Gewone tekst.']],
    ['klant<b>tevreden</b>heid', ['klant', 'tevreden', 'heid']],
    ['<p>  veel \n  wit  <b> hier </b> </p>', ['veel', '\n« \n  »', 'wit', ' «  »', 'hier']],
    ['<p>een\ntwee\tdrie\r\nvier</p>', ['een\ntwee', ' «\t»', 'drie', '\n«\r\n»', 'vier']],
    ['<p>een <br> twee<br/>drie</p>', ['een', '\n«<br>»', 'twee', '\n«<br/>»', 'drie']],
    ['lange<wbr>woorden', ['lange', 'woorden']],
    ['klant&shy;tevreden\u00ADheid&#8203;en', ['klant', 'tevreden', 'heid', 'en']],
    [
      'caf&eacute; &euro;&nbsp;5 &#233; &#xE9;',
      ['caf', 'é«&eacute;»', ' ', '€«&euro;»', '\u00a0«&nbsp;»', '5 ', 'é«&#233;»', ' ', 'é«&#xE9;»'],
    ],
    ['caf&eacute en R&D &onzin; & zo', ['caf', 'é«&eacute»', ' en R&D &onzin; & zo']],
    ['de <code>x < y</code> hier', ['de ', '\uFFFC«<code>x < y</code>»', ' hier']],
    ['druk <kbd>a</kbd>, <samp>b</samp>', ['druk ', '\uFFFC«<kbd>a</kbd>»', ', ', '\uFFFC«<samp>b</samp>»']],
    ['een <img src=x> hier', ['een ', '\uFFFC«<img src=x>»', ' hier']],
    [
      'een <svg><title>t</title><path/></svg> hier',
      ['een ', '\uFFFC«<svg><title>t</title><path/></svg>»', ' hier'],
    ],
    [
      'a <span lang="en">the <b>best</b></span> b',
      ['a ', '\uFFFC«<span lang="en">the <b>best</b></span>»', ' b'],
    ],
    [
      'a <i lang=en>the <i lang=nl>beste</i> one</i> b',
      ['a ', '\uFFFC«<i lang=en>the »', 'beste', '\uFFFC«</i> one</i>»', ' b'],
    ],
    ['a <b translate="no">Merk</b> b', ['a ', '\uFFFC«<b translate="no">Merk</b>»', ' b']],
    ['a <!-- x --> b<!---->c', ['a ', 'b', 'c']],
    [
      'noot<sup>1</sup>, <sup><a href="#n">[2]</a></sup>1<sup>e</sup> H<sub>2</sub>O',
      ['noot', ', ', '1', 'e', ' H', '2', 'O'],
    ],
    ['zei <q>ja</q>', ['zei ', '“«<q>»', 'ja', '”«</q>»']],
    ['Beste {{ naam }},', ['Beste ', '\uFFFC«{{ naam }}»', ',']],
    ['a{% if x > 3 %}b{% endif %}', ['a', 'b']],
    ['{% if x %}klant{% else %}gast{% endif %},', ['klant', ',']],
    ['a <?php if ($x->y > 3): ?>b<?php endif ?> <?= $z ?>', ['a ', 'b', ' ', '\uFFFC«<?= $z ?>»']],
    ['a <% if x %>b<% end %> <%= z %>', ['a ', 'b', ' ', '\uFFFC«<%= z %>»']],
    ['a {$naam|upper} {if $x}b{/if} {gewoon}', ['a ', '\uFFFC«{$naam|upper}»', ' ', 'b', ' {gewoon}']],
    ['{# stil #}a {% raw %}{{ b }} c{% endraw %}', ['a ']],
    ['a < b en c > d', ['a < b en c > d']],
    ['a\0b\ud800c', ['a\0b\ud800c']],
    ['a\fb', ['a', ' «\f»', 'b']],
  ])('reads %j', async (source, expected) => {
    expect((await piecesOf('html', source)).join('|').trimEnd()).toEqual(expected.join('|').trimEnd());
  });

  it('knows the marks', async () => {
    const source =
      '<p><b>vet</b> <a href="x">link</a> <i class="icoon"></i> <span>a<span>b</span></span> <u>open</p>';
    expect(await marksOf('html', source)).toEqual([
      '<b>|</b>',
      '<a href="x">|</a>',
      '<span>|</span>',
      '<span>|</span>',
    ]);
  });

  it('gives a scan where words stand unbroken, and none where they may not', async () => {
    const scans = async (source: string) => (await read('html', source)).blocks.map((block) => block.scan);
    expect(await scans('<p>een <b>twee</b>, drie&nbsp;vier</p>')).toEqual([
      'een <b>twee</b>, drie&nbsp;vier',
    ]);
    expect(await scans('<p>klant<b>tevreden</b></p><p><i>klant</i>en</p><p>caf&eacute;</p>')).toEqual([
      null,
      null,
      null,
    ]);
    expect(await scans('<p>klant<b class="a>b">en</b></p><p>klant<!-- -->en</p>')).toEqual([null, null]);
  });
});

describe('the blocks of HTML', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'kinds',
      '<title>T &amp; t</title><h2>K</h2><p>P</p><ul><li>L</ul><table><caption>C</caption><tr><th>H<td>D</table><button>B</button>',
      [
        ['title', 'T & t'],
        ['heading', 'K'],
        ['paragraph', 'P'],
        ['list-item', 'L'],
        ['caption', 'C'],
        ['table-head', 'H'],
        ['table-cell', 'D'],
        ['button', 'B'],
      ],
    ],
    [
      'what end tags leave out',
      '<p>a<p>b<ul><li>c<li>d<ul><li>e</ul><li>f</ul><dl><dt>g<dd>h</dl>i',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['list-item', 'c'],
        ['list-item', 'd'],
        ['list-item', 'e'],
        ['list-item', 'f'],
        ['list-item', 'g'],
        ['list-item', 'h'],
        ['paragraph', 'i'],
      ],
    ],
    [
      'text outside of paragraphs',
      'a<div>b</div>c<hr>d<section>e</section>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
        ['paragraph', 'd'],
        ['paragraph', 'e'],
      ],
    ],
    [
      'paragraphs in items and cells',
      '<li><p>a</p><p>b</p></li><table><td><p>c</p><div>d</div></td><td>e</td></table>',
      [
        ['list-item', 'a'],
        ['list-item', 'b'],
        ['paragraph', 'c'],
        ['table-cell', 'd'],
        ['table-cell', 'e'],
      ],
    ],
    [
      'attributes',
      '<p title="Tip">a <img alt="Een &lt;foto&gt;" src=x> <a title=los>b</a></p><input placeholder="Uw naam" value="x"><i aria-label="Zoek"></i>',
      [
        ['attribute', 'Tip'],
        ['paragraph', 'a \uFFFC b'],
        ['attribute', 'Een <foto>'],
        ['attribute', 'los'],
        ['attribute', 'Uw naam'],
        ['attribute', 'Zoek'],
      ],
    ],
    [
      'buttons that are inputs',
      '<input type="submit" value="Verstuur"><input type=hidden value="geheim">',
      [['button', 'Verstuur']],
    ],
    [
      'descriptions',
      '<meta name="description" content="Wij doen &#39;t"><meta property="og:title" content="OG"><meta name="keywords" content="klant">',
      [
        ['attribute', "Wij doen 't"],
        ['attribute', 'OG'],
      ],
    ],
    [
      'what is no prose',
      '<script>klant</script><style>klant</style><pre>klant</pre><template><p>klant</p></template><blockquote><p>klant</p></blockquote><p>a</p><noscript><p>b</p></noscript>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'languages',
      '<p lang="en">no</p><p lang="nl-BE">ja</p><div lang="fr"><p>non</p><p lang=nl>ja</p><p>no <b lang=nl>wel</b> no</p></div>',
      [
        ['paragraph', 'ja'],
        ['paragraph', 'ja'],
        ['paragraph', 'wel'],
      ],
    ],
    [
      'attributes of another language',
      '<p lang="en" title="no">no</p><p title="ja" lang="nl">ja</p>',
      [
        ['attribute', 'ja'],
        ['paragraph', 'ja'],
      ],
    ],
    ['translate', '<div translate="no"><p>no</p><p translate="yes">ja</p></div>', [['paragraph', 'ja']]],
    ['translatable', '<p translatable="false">no</p><p translatable="true">ja</p>', [['paragraph', 'ja']]],
    [
      'front matter',
      '---\ntitle: "Kop"\ntags: nee\n---\n<p>ja</p>',
      [
        ['title', 'Kop'],
        ['paragraph', 'ja'],
      ],
    ],
    ['an expression with a text in it', '<p>a \x24{zeg("nee")} b</p>', [['paragraph', 'a \uFFFC b']]],
    ['comments of FreeMarker', '<p>a <#-- nee -->b</p>', [['paragraph', 'a b']]],
    [
      'conditional comments',
      '<!--[if mso]><p>no</p><![endif]--><!--[if !mso]><!--><p>ja</p><!--<![endif]--><![if !ie]><p>ook</p><![endif]>',
      [
        ['paragraph', 'ja'],
        ['paragraph', 'ook'],
      ],
    ],
    [
      'unclosed code',
      '<p>a <code>b<p>c</code> d</p>',
      [
        ['paragraph', 'a \uFFFC'],
        ['paragraph', 'c d'],
      ],
    ],
    [
      'end tags without start',
      '</p>a</div>b</b>c',
      [
        ['paragraph', 'a'],
        ['paragraph', 'bc'],
      ],
    ],
    [
      'an inline end tag in a block',
      '<b>a<p>b</b>c</p>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'bc'],
      ],
    ],
    ['blanks', '<p>&nbsp;</p><p> </p><p><img src=x></p><p>&#160;&zwnj;</p>', []],
    [
      'XHTML',
      '<?xml version="1.0"?><html><script src="x"/><p>a</p><div/>b</html>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
      ],
    ],
    [
      'foreign elements',
      '<p>a</p><svg><style>x</style></svg><p>b</p><svg/><p>c</p>',
      [
        ['paragraph', 'a'],
        ['paragraph', 'b'],
        ['paragraph', 'c'],
      ],
    ],
    [
      'tags in a title',
      '<title>a <b>c</title><textarea>d <b>e</textarea>',
      [
        ['title', 'a <b>c'],
        ['paragraph', 'd <b>e'],
      ],
    ],
    [
      'custom elements',
      '<x-a>een</x-a><x-b>twee</x-b>',
      [
        ['paragraph', 'een'],
        ['paragraph', 'twee'],
      ],
    ],
    ['a byte order mark', '\uFEFF<p>a</p>', [['paragraph', 'a']]],
  ])('reads %s', async (_, source, expected) => {
    expect(await html(source)).toEqual(expected);
  });

  it('places blocks and attributes', async () => {
    const source = '<p>  <b>Let op</b> \n tekst. <!-- x --></p><img alt=" foto ">';
    const { blocks } = await read('html', source);
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual([
      '<b>Let op</b> \n tekst. <!-- x -->',
      'foto',
    ]);
  });

  it('knows headings, lead-ins and heads of columns', async () => {
    const source = `
      <h1>A</h1><p><b>Zeg niet:</b></p><ul><li>een<ul><li>in</ul><li><ul><li>direct</ul></ul><p>los</p><ul><li>x</ul>
      <h2>B</h2><p>Vermijd: </p><p>dit</p><p>en dit</p><hr><ol><li>y</ol>
      <p>Tabel</p><table><thead><tr><td>h<th colspan=2>k</thead><tr><th>r<td>1<td>2<tr><td colspan=2>3<td>4</table>
      <table><tr><th scope=row>m<td>n</table>`;
    expect(await relations(source)).toEqual([
      'A | - | - | -',
      'Zeg niet: | A | - | -',
      'een | A | Zeg niet: | -',
      'in | A | een | -',
      'direct | A | Zeg niet: | -',
      'los | A | - | -',
      'x | A | los | -',
      'B | A | - | -',
      'Vermijd: | B | - | -',
      'dit | B | Vermijd: | -',
      'en dit | B | - | -',
      'y | B | - | -',
      'Tabel | B | - | -',
      'h | B | Tabel | -',
      'k | B | Tabel | -',
      'r | B | Tabel | h',
      '1 | B | Tabel | k',
      '2 | B | Tabel | k',
      '3 | B | Tabel | h',
      '4 | B | Tabel | k',
      'm | B | - | -',
      'n | B | - | -',
    ]);
  });

  it('takes a term for what announces its definitions', async () => {
    const source = '<dl><dt>Niet</dt><dd>een</dd><dd>twee</dd><dt>Wel</dt><dd>drie</dd></dl>';
    expect(await relations(source)).toEqual([
      'Niet | - | - | -',
      'een | - | Niet | -',
      'twee | - | Niet | -',
      'Wel | - | - | -',
      'drie | - | Wel | -',
    ]);
  });

  it('states languages', async () => {
    const dutch = await read('html', '<html lang="nl-NL"><p>a</p><p lang="nl">b</p>');
    expect(dutch.lang).toBe('nl-NL');
    expect(dutch.blocks.map((block) => block.lang)).toEqual(['nl-NL', 'nl']);
    const english = await read('html', '<html lang="en"><p>a</p><p lang="nl">b</p>');
    expect([english.lang, english.blocks.length]).toEqual(['en', 1]);
    const unknown = await read('html', '<html lang="{{ lang }}"><p>a</p>');
    expect([unknown.lang, unknown.blocks.length]).toEqual([undefined, 1]);
  });
});
