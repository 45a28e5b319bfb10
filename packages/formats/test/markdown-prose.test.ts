import { describe, expect, it } from 'vitest';
import { marksOf, piecesOf, read, texts } from './read.js';

const md = (source: string) => texts('markdown', source);

describe('inline markup in Markdown', () => {
  it.each<[string, string[]]>([
    ['Gewone tekst.', ['Gewone tekst.']],
    ['klant**tevredenheid** telt', ['klant', 'tevredenheid', ' telt']],
    ['klant_tevreden_heid', ['klant_tevreden_heid']],
    ['~~oud~~ nieuw', ['oud', ' nieuw']],
    ['een [link](https://x.nl "t") hier', ['een ', 'link', ' hier']],
    ['een [link][ref] hier\n\n[ref]: /x', ['een ', 'link', ' hier']],
    ['een [ref] hier\n\n[Ref]: /x', ['een ', 'ref', ' hier']],
    ['Beste [naam],', ['Beste [naam],']],
    ['Zie [naam][geen].', ['Zie [naam][geen].']],
    ['de `code` hier', ['de ', '\uFFFC«`code`»', ' hier']],
    ['de ``a ` b`` hier', ['de ', '\uFFFC«``a ` b``»', ' hier']],
    ['een ![alt](a.png) hier', ['een ', '\uFFFC«![alt](a.png)»', ' hier']],
    ['zie <https://x.nl> en <a@b.nl>', ['zie ', '\uFFFC«<https://x.nl>»', ' en ', '\uFFFC«<a@b.nl>»']],
    ['zie https://x.nl/klant', ['zie https://x.nl/klant']],
    ['een \\*ster\\*', ['een ', '*ster', '*']],
    ['ca&eacute;f &amp; b', ['ca', 'é«&eacute;»', 'f ', '&«&amp;»', ' b']],
    ['100&nbsp;euro &#8364; &#x20AC;', ['100', '\u00a0«&nbsp;»', 'euro ', '€«&#8364;»', ' ', '€«&#x20AC;»']],
    ['a &onzin; b & c', ['a &onzin; b & c']],
    ['klant&shy;tevreden', ['klant', 'tevreden']],
    ['klant\u00ADtevreden\u200Bheid', ['klant', 'tevreden', 'heid']],
    ['cafe\u0301 e\u0308n', ['cafe\u0301 e\u0308n']],
    ['noot[^1] hier', ['noot', ' hier']],
    ['regel een  \nregel twee', ['regel een', '\nregel twee']],
    ['regel een\\\nregel twee', ['regel een', '\nregel twee']],
    ['regel een   \n   regel twee', ['regel een', '\n', 'regel twee']],
    ['regel een\nregel twee', ['regel een\nregel twee']],
    ['regel een\r\nregel twee', ['regel een', '\nregel twee']],
    ['regel een\\\r\nregel twee', ['regel een', '\nregel twee']],
    ['regel een\rregel twee', ['regel een', '\n«\r»', 'regel twee']],
    ['een<br>twee<br/>drie', ['een', '\n«<br>»', 'twee', '\n«<br/>»', 'drie']],
    ['[een][*twee*] drie', ['[een][', 'twee', '] drie']],
    ['klant<b>tevreden</b>heid', ['klant', 'tevreden', 'heid']],
    ['a <span lang="en">the best</span> b', ['a ', '\uFFFC«<span lang="en">the best</span>»', ' b']],
    ['a <span translate="no">Merk</span> b', ['a ', '\uFFFC«<span translate="no">Merk</span>»', ' b']],
    ['druk <kbd>Ctrl</kbd> in', ['druk ', '\uFFFC«<kbd>Ctrl</kbd>»', ' in']],
    ['tekst<sup>1</sup> en 1<sup>e</sup>', ['tekst', ' en 1', 'e']],
    ['a <!-- stil --> b', ['a ', ' b']],
    ['de formule $x^2$ hier', ['de formule ', '\uFFFC«$x^2$»', ' hier']],
    ['kost $5 en $10 meer', ['kost $5 en $10 meer']],
    ['Beste {{ naam }}, dag', ['Beste ', '\uFFFC«{{ naam }}»', ', dag']],
    ['a{% if x %}b{% endif %}c', ['a', 'b', 'c']],
    ['{% if x %}a{% else %}b{% endif %}', ['a']],
    ['Open [!INCLUDE[prod](inc/prod.md)] nu', ['Open ', '\uFFFC«[!INCLUDE[prod](inc/prod.md)]»', ' nu']],
    ['zie [!include [voet](voet.md)]', ['zie ', '\uFFFC«[!include [voet](voet.md)]»']],
    ['[!INCLUDE zonder haakjes', ['[!INCLUDE zonder haakjes']],
    ['zie {{< ref "x" >}} hier', ['zie ', ' hier']],
    ['[knop](x){ .md-button } hier', ['knop', ' hier']],
    ['tekst met {accolades} erin', ['tekst met {accolades} erin']],
    ['🎉 feest 👩‍👧', ['🎉 feest 👩', '👧']],
    ['a\ud800b', ['a\ud800b']],
    ['a\0b', ['a\0b']],
    ['het [!INCLUDE [prod](prod.md)]-team', ['het ', '\uFFFC«[!INCLUDE [prod](prod.md)]»', '-team']],
  ])('reads %j', async (source, expected) => {
    expect(await piecesOf('markdown', source)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['**vet** *schuin* _ook_ ~~weg~~', ['**|**', '*|*', '_|_', '~~|~~']],
    ['***beide***', ['*|*', '**|**']],
    ['[a **b**](u) en [c]\n\n[c]: d', ['[|](u)', '**|**', '[|]']],
    ['<b>vet</b> <i class="x">s</i>', ['<b>|</b>', '<i class="x">|</i>']],
    ['<i class="icoon"></i> tekst', []],
    ['geen * opmaak', []],
  ])('knows the marks of %j', async (source, expected) => {
    expect(await marksOf('markdown', source)).toEqual(expected);
  });

  it('makes alternative texts and titles blocks of their own', async () => {
    const source =
      '![Een foto](a.png "Titel") en [link](<b_(c) d> "Uitleg")\n\n<img src="x" alt="In &amp; uit"> tekst';
    expect(await md(source)).toEqual([
      ['paragraph', '\uFFFC en link'],
      ['attribute', 'Een foto'],
      ['attribute', 'Titel'],
      ['attribute', 'Uitleg'],
      ['paragraph', '\uFFFC tekst'],
      ['attribute', 'In & uit'],
    ]);
  });

  it('makes no block of an image alone, and knows references defined below', async () => {
    expect(await md('![Een foto][f]\n\n[f]: a.png "De titel"')).toEqual([
      ['attribute', 'Een foto'],
      ['attribute', 'De titel'],
    ]);
  });

  it('gives a scan where words stand unbroken, and none where they may not', async () => {
    const scans = async (source: string) =>
      (await read('markdown', source)).blocks.map((block) => block.scan);
    expect(await scans('klant**tevreden**heid')).toEqual(['klant**tevreden**heid']);
    expect(await scans('een [link](u) hier, en `code`')).toEqual(['een [link](u) hier, en `code`']);
    expect(await scans('100&nbsp;euro')).toEqual(['100&nbsp;euro']);
    expect(await scans('klant[tevreden](u)')).toEqual([null]);
    expect(await scans('[klant](u)tevreden')).toEqual([null]);
    expect(await scans('Azure-[abonnement](u)')).toEqual([null]);
    expect(await scans('caf&eacute;')).toEqual([null]);
    expect(await scans('klant<b>tevreden</b>')).toEqual([null]);
    expect(await scans('klant\\-tevreden')).toEqual([null]);
  });
});
