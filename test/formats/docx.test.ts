import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import {
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  SimpleMailMergeField,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';

const WHEN = { id: 1, author: 'redactie', date: '2026-01-01T00:00:00Z' };

/** A document as a library makes it that many use. */
async function makeDocx(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Bron: ons onderzoek naar klanttevredenheid.')] } },
    sections: [
      {
        footers: {
          default: new Footer({ children: [new Paragraph('Klanttevredenheid is wat ons drijft.')] }),
        },
        children: [
          new Paragraph({ text: 'Offerte', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Beste '),
              new SimpleMailMergeField('Voornaam'),
              new TextRun(', wij meten de klant'),
              new TextRun({ text: 'tevreden', bold: true }),
              new TextRun('heid.'),
              new FootnoteReferenceRun(1),
              new DeletedTextRun({ text: ' Tevreden klanten.', ...WHEN }),
              new InsertedTextRun({ text: ' U hoort nog van ons.', ...WHEN }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Doel')] }),
                  new TableCell({ children: [new Paragraph('De klanttevredenheid stijgt.')] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

it('finds what stands in a document that a library wrote', async () => {
  const format = await formatByName('docx')?.load();
  const document = format?.extractBytes?.(await makeDocx());
  if (document === undefined) throw new Error('no format docx');
  const { findings } = createChecker(ruleSet, dutch).check(document, { audience: 'klant' });
  const words = findings.filter(({ ruleId }) => ruleId === 'klanttevredenheid');
  expect(words.map(({ place, actual }) => [place, actual])).toEqual([
    ['Offerte, alinea 1', 'klanttevredenheid'],
    ['Offerte, tabel 1, rij 1, kolom 2', 'klanttevredenheid'],
    ['voetnoot 1', 'klanttevredenheid'],
    ['voettekst 1', 'Klanttevredenheid'],
  ]);
  expect(findings.flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits))).toEqual([]);
});
