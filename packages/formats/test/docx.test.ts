import { OPAQUE } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.js';
import { archive, docx, p, r } from './office-files.js';
import { placed, readBytes } from './read-bytes.js';

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((text) => p(text)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const STYLES =
  '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Eigen"/><w:basedOn w:val="A"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="toc 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="E"><w:name w:val="caption"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="F"><w:name w:val="Rond"/><w:basedOn w:val="F"/></w:style>' +
  '<w:style w:type="character" w:styleId="H"><w:name w:val="Stil"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';

describe('places in a Word document', () => {
  it('are headings and numbers of paragraphs', async () => {
    const body =
      p('Vooraf') +
      p('Offerte', style('Kop1')) +
      p('Een') +
      p('') +
      p('Twee') +
      p('Levering', style('Kop2')) +
      p('Drie') +
      p('Prijs', style('Kop2')) +
      p('Slot', '<w:outlineLvl w:val="0"/>') +
      p('Vier');
    expect((await placed('docx', docx(body))).map(([place, kind]) => [place, kind])).toEqual([
      ['alinea 1', 'paragraph'],
      ['Offerte', 'heading'],
      ['Offerte, alinea 1', 'paragraph'],
      ['Offerte, alinea 2', 'paragraph'],
      ['Offerte › Levering', 'heading'],
      ['Offerte › Levering, alinea 1', 'paragraph'],
      ['Offerte › Prijs', 'heading'],
      ['Slot', 'heading'],
      ['Slot, alinea 1', 'paragraph'],
    ]);
  });

  it('are rows and columns of tables', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('breed')}</w:tc>`;
    const body =
      p('Kop', style('Heading1')) +
      p('Kies:') +
      table(row(cell('Wat'), cell('Prijs'), cell('Btw'))) +
      table(row(cell('a.')), row(wide, cell('twee', 'drie')));
    expect(await placed('docx', docx(body))).toEqual([
      ['Kop', 'heading', 'Kop'],
      ['Kop, alinea 1', 'paragraph', 'Kies:'],
      ['Kop, tabel 1, rij 1, kolom 1', 'table-head', 'Wat'],
      ['Kop, tabel 1, rij 1, kolom 2', 'table-head', 'Prijs'],
      ['Kop, tabel 1, rij 1, kolom 3', 'table-head', 'Btw'],
      ['Kop, tabel 2, rij 1, kolom 1', 'table-cell', 'a.'],
      ['Kop, tabel 2, rij 2, kolom 1', 'table-cell', 'breed'],
      ['Kop, tabel 2, rij 2, kolom 3', 'paragraph', 'twee'],
      ['Kop, tabel 2, rij 2, kolom 3', 'paragraph', 'drie'],
    ]);
  });

  it('are notes, boxes, headers and footers', async () => {
    const box = `<w:r><w:drawing><wps:txbx><w:txbxContent>${p('In een vak')}${p('Kop', style('Kop1'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
    const bytes = docx(p('Kop', style('Kop1')) + p(r('Tekst') + box), {
      footnotes: `<w:footnotes><w:footnote w:type="separator">${p('-x-')}</w:footnote><w:footnote>${p('Een noot')}${p('en meer')}</w:footnote></w:footnotes>`,
      header: `<w:hdr>${p('Boven')}</w:hdr>`,
      footer: `<w:ftr>${p(field('PAGE', '1'))}${p('Onder')}</w:ftr>`,
      comments: `<w:comments>${p('Opmerking')}</w:comments>`,
    });
    expect(await placed('docx', bytes)).toEqual([
      ['Kop', 'heading', 'Kop'],
      ['Kop, tekstvak 1', 'paragraph', 'In een vak'],
      ['Kop, tekstvak 1, alinea 2', 'paragraph', 'Kop'],
      ['Kop, alinea 1', 'paragraph', `Tekst${OPAQUE}`],
      ['voetnoot 1', 'paragraph', 'Een noot'],
      ['voetnoot 1, alinea 2', 'paragraph', 'en meer'],
      ['koptekst 1', 'paragraph', 'Boven'],
      ['voettekst 1', 'paragraph', 'Onder'],
    ]);
  });
});

describe('the text of a Word document', () => {
  it.each<[string, string, [string, string][]]>([
    ['joins runs', p(r('Wel') + r('kom') + r(' bij ons')), [['paragraph', 'Welkom bij ons']]],
    [
      'reads characters',
      p(
        `<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:br/><w:t>A &amp; B</w:t><w:softHyphen/><w:t>C</w:t></w:r>`,
      ),
      [['paragraph', 'e-mail\nA & BC']],
    ],
    [
      'keeps what was inserted',
      p(`${r('Wij ')}<w:ins>${r('willen')}</w:ins><w:del><w:r><w:delText>moeten</w:delText></w:r></w:del>`),
      [['paragraph', 'Wij willen']],
    ],
    [
      'leaves hidden text out',
      p(r('Dag') + r('x', '<w:vanish/>') + r('!', '<w:vanish w:val="0"/>')),
      [['paragraph', 'Dag!']],
    ],
    [
      'leaves text of a hidden style out',
      p(r('Dag') + r('x', '<w:rStyle w:val="H"/>')),
      [['paragraph', 'Dag']],
    ],
    [
      'takes a field for a word',
      p(r('Beste ') + field('MERGEFIELD Voornaam', '«Voornaam»') + r(',')),
      [['paragraph', `Beste ${OPAQUE},`]],
    ],
    [
      'takes a simple field for a word',
      p(`${r('Beste ')}<w:fldSimple w:instr=" DOCVARIABLE naam ">${r('Jan')}</w:fldSimple>`),
      [['paragraph', `Beste ${OPAQUE}`]],
    ],
    [
      'reads links',
      p(`${field('HYPERLINK "https://x.nl"', 'onze site')}<w:hyperlink>${r(' en meer')}</w:hyperlink>`),
      [['paragraph', 'onze site en meer']],
    ],
    [
      'takes fields in fields for one word',
      p(field(`IF ${'x'}`, 'a').replace('<w:r><w:t', `${field('MERGEFIELD b', 'b')}<w:r><w:t`) + r(' dag')),
      [['paragraph', `${OPAQUE} dag`]],
    ],
    [
      'leaves tables of contents out',
      `${p(field('TOC', 'Een'))}${p('1', style('D'))}${p('Twee')}`,
      [['paragraph', 'Twee']],
    ],
    [
      'takes typed placeholders for words',
      p('Beste «Naam», uw {{ order }} komt'),
      [['paragraph', `Beste ${OPAQUE}, uw ${OPAQUE} komt`]],
    ],
    [
      'takes an unanswered control for a word',
      p(
        `${r('Dag ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Klik hier')}</w:sdtContent></w:sdt>`,
      ),
      [['paragraph', `Dag ${OPAQUE}`]],
    ],
    [
      'leaves the fallback out',
      p(
        `<mc:AlternateContent><mc:Choice>${r('een')}</mc:Choice><mc:Fallback>${r('twee')}</mc:Fallback></mc:AlternateContent>`,
      ),
      [['paragraph', 'een']],
    ],
    [
      'reads descriptions',
      p(`${r('Zie ')}<w:r><w:drawing><wp:docPr id="1" descr="Een foto"/></w:drawing></w:r>`),
      [
        ['attribute', 'Een foto'],
        ['paragraph', `Zie ${OPAQUE}`],
      ],
    ],
    [
      'takes formulas for words',
      p(`${r('som ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`),
      [['paragraph', `som ${OPAQUE}`]],
    ],
    ['knows styles by what they are based on', p('Kop', style('B')), [['heading', 'Kop']]],
    [
      'knows lists',
      p('een', listed) +
        p('twee', style('C')) +
        p('drie', `${style('C')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      [
        ['list-item', 'een'],
        ['list-item', 'twee'],
        ['paragraph', 'drie'],
      ],
    ],
    [
      'knows titles and captions',
      p('Brief', style('Title')) + p('Figuur', style('E')),
      [
        ['title', 'Brief'],
        ['caption', 'Figuur'],
      ],
    ],
    ['stands a style based on itself', p('Tekst', style('F')), [['paragraph', 'Tekst']]],
    [
      'reads nested tables',
      table(row(`<w:tc>${p('buiten.')}${table(row(cell('binnen.')))}</w:tc>`)),
      [
        ['table-cell', 'binnen.'],
        ['table-cell', 'buiten.'],
      ],
    ],
  ])('%s', async (_, body, expected) => {
    const document = await readBytes('docx', docx(body, { styles: STYLES }));
    checkDocument(document);
    expect(document.lang).toBe('nl-NL');
    expect(document.blocks.map((block) => [block.kind, block.prose().text])).toEqual(expected);
  });

  it('states a language where all of a paragraph does', async () => {
    const english = '<w:lang w:val="en-GB"/>';
    const body = p(r('Dear', english) + r(' all', english)) + p(r('Dag ', english) + r('jij'));
    expect((await readBytes('docx', docx(body))).blocks.map(({ lang }) => lang)).toEqual([
      'en-GB',
      undefined,
    ]);
  });

  it('stands in no source, so that nothing is edited', async () => {
    const { blocks, source } = await readBytes('docx', docx(p('Een') + p('Twee', listed)));
    expect(source).toBe('Een\n\nTwee');
    expect(blocks.map(({ unplaced, leadIn, start, end }) => [unplaced, leadIn, start, end])).toEqual([
      [true, undefined, 0, 3],
      [true, 0, 5, 9],
    ]);
  });

  it('is found under another prefix, and in the strict variant', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr>' +
      '<x:r><x:t>Tekst</x:t></x:r></x:p></x:body></x:document>';
    expect(await placed('docx', archive({ 'word/document.xml': xml }))).toEqual([
      ['Tekst', 'heading', 'Tekst'],
    ]);
  });
});
