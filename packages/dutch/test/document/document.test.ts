import { describe, expect, it } from 'vitest';
import { hasAgreement } from '../../src/document/agreement.js';
import { isLetter } from '../../src/document/letter.js';
import { type Draft, viewsOf } from '../support/view.js';

const documentOf = (drafts: readonly (string | Draft)[], read?: { times: number }) => {
  const [view] = viewsOf(drafts, read);
  if (view === undefined) throw new Error('no block');
  return view.document;
};

describe('hasAgreement', () => {
  it.each<[text: string, expected: boolean]>([
    ['Wij sturen u een brief.', false],
    ['U krijgt hem vrijdag.', true],
    ['Zoals afgesproken sturen wij u een brief.', true],
    ['Hiermee bevestig ik uw plaats.', true],
    ['Een samenvatting vindt u hieronder.', true],
    ['Ik vat het samen: u maait, wij harken.', true],
    ['De vaten staan samen in de schuur.', false],
    ['Uw brief van 3 mei is binnen.', false],
    ['Wij hebben u op 3 mei gebeld.', false],
    ['Utrecht, 3 mei 2026', false],
    ['Postbus 1\nUtrecht, 3 mei 2026', false],
    ['Uiterlijk 3 mei 2026', true],
    ['Wij zijn op maandag geopend.', false],
    ['Het invullen kost drie minuten.', false],
    ['Het filmpje van twee minuten staat klaar.', false],
    ['De reparatie duurt drie weken.', true],
    ['De levertijd is drie weken.', true],
    ['U krijgt hem drie weken na de keuring.', true],
    ['Sinds maandag is de lift stuk.', false],
    ['Vorige week zag ik uw mail.', false],
  ])('%s', (text, expected) => {
    expect(hasAgreement(documentOf(['Beste Jan,', text]))).toBe(expected);
  });

  it('counts a date in a cell, and looks once', () => {
    const read = { times: 0 };
    const document = documentOf([{ text: '3 mei 2026', kind: 'table-cell' }], read);
    expect([hasAgreement(document), hasAgreement(document), read.times]).toEqual([true, true, 1]);
  });
});

describe('isLetter', () => {
  const long = Array.from({ length: 12 }, () => 'Nog een alinea.');
  it.each<[why: string, drafts: (string | Draft)[], expected: boolean]>([
    ['greeted', ['Beste Jan,', ...long], true],
    ['signed', [...long, 'Met vriendelijke groet,'], true],
    ['greeted in capitals', [' BES\u00adTE JAN,', ...long], true],
    ['signed in a sentence', [...long, 'Wij bellen u. Met groet, Jan'], false],
    ['a few lines', ['Wij sturen u een brief.'], true],
    ['a page', [{ text: 'Over ons', kind: 'heading' }, 'Wij sturen u een brief.'], false],
    ['a manual', ['Klik op de knop.'], false],
    ['long', long, false],
  ])('%s', (_, drafts, expected) => {
    expect(isLetter(documentOf(drafts))).toBe(expected);
  });
});
