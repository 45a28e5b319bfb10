import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.js';
import { odt } from './office-files.js';
import { placed, readBytes } from './read-bytes.js';

const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const h = (level: number, content: string) => `<text:h text:outline-level="${level}">${content}</text:h>`;
const note = (content: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
const cell = (content: string) => `<table:table-cell>${p(content)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const list = (...items: string[]) =>
  `<text:list>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const STYLES =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>' +
  '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>' +
  '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:language="en" fo:country="GB"/></style:style>';

describe('the text of an OpenDocument', () => {
  it.each<[string, string, [string, string, string][]]>([
    [
      'has places by its headings',
      h(1, 'Offerte') + p('Een') + p('Levering', 'P1') + p('Twee'),
      [
        ['Offerte', 'heading', 'Offerte'],
        ['Offerte, alinea 1', 'paragraph', 'Een'],
        ['Offerte › Levering', 'heading', 'Levering'],
        ['Offerte › Levering, alinea 1', 'paragraph', 'Twee'],
      ],
    ],
    [
      'collapses white space',
      p(' een\n  <text:span>twee</text:span><text:s text:c="2"/>drie<text:tab/>vier<text:line-break/>vijf'),
      [['alinea 1', 'paragraph', 'een twee  drie\tvier\nvijf']],
    ],
    [
      'leaves out what was deleted, and remarks',
      `<text:tracked-changes><text:deletion>${p('weg')}</text:deletion></text:tracked-changes>${p('blijft<office:annotation><text:p>nee</text:p></office:annotation>')}`,
      [['alinea 1', 'paragraph', 'blijft']],
    ],
    [
      'leaves hidden text out',
      p('een<text:span text:style-name="T1"> twee</text:span> drie'),
      [['alinea 1', 'paragraph', 'een drie']],
    ],
    [
      'takes fields for words',
      p(
        'Beste <text:database-display text:column-name="n">&lt;n&gt;</text:database-display>, <text:placeholder>&lt;x&gt;</text:placeholder>',
      ),
      [['alinea 1', 'paragraph', `Beste ${OPAQUE}, ${OPAQUE}`]],
    ],
    [
      'knows lists in lists',
      p('Kies:') + list(p('een'), p('twee') + list(p('drie'))) + p('slot'),
      [
        ['alinea 1', 'paragraph', 'Kies:'],
        ['alinea 2', 'list-item', 'een'],
        ['alinea 3', 'list-item', 'twee'],
        ['alinea 4', 'list-item', 'drie'],
        ['alinea 5', 'paragraph', 'slot'],
      ],
    ],
    [
      'knows tables',
      `<table:table><table:table-header-rows>${row(cell('Wat is het.'))}</table:table-header-rows>${row('<table:covered-table-cell/>', cell('twee'))}</table:table>`,
      [
        ['tabel 1, rij 1, kolom 1', 'table-head', 'Wat is het.'],
        ['tabel 1, rij 2, kolom 2', 'table-cell', 'twee'],
      ],
    ],
    [
      'knows notes and boxes',
      h(1, 'Kop') +
        p(`tekst${note('Een noot')}`) +
        p(`<draw:frame><draw:text-box>${p('vak')}</draw:text-box></draw:frame>`),
      [
        ['Kop', 'heading', 'Kop'],
        ['voetnoot 1', 'paragraph', 'Een noot'],
        ['Kop, alinea 1', 'paragraph', 'tekst'],
        ['Kop, tekstvak 1', 'paragraph', 'vak'],
      ],
    ],
    [
      'reads descriptions',
      p('<draw:frame><draw:image/><svg:desc>Een foto</svg:desc></draw:frame>'),
      [['afbeelding 1', 'attribute', 'Een foto']],
    ],
    [
      'leaves tables of contents and hidden sections out',
      `<text:table-of-content>${p('x')}</text:table-of-content><text:section text:display="none">${p('y')}</text:section>${p('z')}`,
      [['alinea 1', 'paragraph', 'z']],
    ],
    [
      'leaves quotations out',
      p('citaat', 'Quotations') + p('tekst', 'P2'),
      [['alinea 1', 'paragraph', 'tekst']],
    ],
  ])('%s', async (_, body, expected) => {
    const bytes = odt(body, STYLES);
    checkDocument(await readBytes('odt', bytes));
    expect(await placed('odt', bytes)).toEqual(expected);
  });

  it('has headers, footers and languages', async () => {
    const page =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="BE"/></style:default-style>' +
      `<style:master-page><style:header>${p('Boven')}</style:header><style:footer>${p('Onder')}</style:footer></style:master-page>`;
    const document = await readBytes(
      'odt',
      odt(p('<text:span text:style-name="T2">Dear</text:span>'), STYLES, page),
    );
    expect(document.lang).toBe('nl-BE');
    expect(document.blocks.map(({ place, lang }) => [place, lang])).toEqual([
      ['alinea 1', 'en-GB'],
      ['koptekst 1', undefined],
      ['voettekst 1', undefined],
    ]);
  });
});
