import type { BlockView, DocumentView } from '@geestdrift/engine';
import { expect, it } from 'vitest';
import { type Occurrences, occursInDocument } from '../../src/document/occurrences.js';
import { viewsOf } from '../support/view.js';

function documentOf(texts: readonly string[], read?: { times: number }): DocumentView {
  return (viewsOf([...texts, ''], read)[0] as BlockView).document;
}

it.each<[readonly string[], Occurrences, boolean]>([
  [['De klant belt.', 'Klant en klanten.'], { words: ['klant', 'klanten'], 'at-least': 3 }, true],
  [['De klant belt.', 'Klant en klanten.'], { words: ['klant', 'klanten'], 'at-least': 4 }, false],
  [['Een klantgesprek, klant- en leveranciersdag'], { words: ['klant'] }, false],
  [['De eind-gebruiker'], { words: ['*gebruiker'] }, true],
  [['De gebruikersnaam'], { words: ['*gebruiker', '*gebruikers'] }, false],
  [['De ketenpartners'], { words: ['keten*'] }, true],
  [['De winkelketen'], { words: ['keten*'] }, false],
  [['de klanten van onze Klant'], { words: ['klanten van * klant'] }, true],
  [['de klanten van klant'], { words: ['klanten van * klant'] }, false],
  [['de klanten van', 'onze klant'], { words: ['klanten van * klant'] }, false],
  [['De KL\u00adANT, de w\u0133k'], { words: ['klant', 'wijk'], 'at-least': 2 }, true],
  [['De patie\u0308nt'], { words: ['*patiënt'] }, true],
  [['axb'], { words: ['a.*'] }, false],
  [[], { words: ['klant'] }, false],
])('%j %j', (texts, asked, expected) => {
  expect(occursInDocument(documentOf(texts), asked)).toBe(expected);
});

it('reads a document once for a question', () => {
  const read = { times: 0 };
  const document = documentOf(['geen', 'klant', 'klant', 'klant'], read);
  const asked = { words: ['klant'], 'at-least': 2 };
  expect([occursInDocument(document, asked), occursInDocument(document, asked)]).toEqual([true, true]);
  expect(read.times).toBe(1);
});
