import { expect, it } from 'vitest';
import { keepSentenceCase } from '../../src/rewrite/sentence-case.js';
import { tokenize } from '../../src/text/tokenize.js';
import { applyEdits } from '../support/markup.js';

type Change = readonly [old: string, text: string];

it.each<[why: string, text: string, changes: readonly Change[], after: string]>([
  ['a first word replaced', 'Altijd klaar.', [['Altijd', 'meestal']], 'Meestal klaar.'],
  ['a first word deleted', 'Altijd klaar.', [['Altijd ', '']], 'Klaar.'],
  ['another word', 'Wij zijn altijd klaar.', [['altijd', 'meestal']], 'Wij zijn meestal klaar.'],
  ['a second sentence', 'Ja. Altijd klaar.', [['Altijd ', '']], 'Ja. Klaar.'],
  ['behind a quotation mark', '‘Altijd klaar.’', [['Altijd ', '']], '‘Klaar.’'],
  [
    'two deletions',
    'Altijd weer klaar.',
    [
      ['Altijd ', ''],
      ['weer ', ''],
    ],
    'Klaar.',
  ],
  [
    'a deletion and a replacement',
    'Altijd weer klaar.',
    [
      ['Altijd ', ''],
      ['weer', 'nu'],
    ],
    'Nu klaar.',
  ],
  [
    'an insertion in front (the old first word is not ours to make small)',
    'Klanten blijven.',
    [['', 'onze ']],
    'Onze Klanten blijven.',
  ],
  ['capitals throughout', 'FIETSEN DIENEN IN HET REK', [['DIENEN', 'moeten']], 'FIETSEN MOETEN IN HET REK'],
  ['an abbreviation alone', 'L.S.', [['L.S.', 'geachte [naam]']], 'Geachte [naam]'],
  ['a digraph', 'Altijd ijs.', [['Altijd ', '']], 'IJs.'],
  ['a number first', 'Binnen 24 uur klaar.', [['Binnen 24 uur', '36 uur later']], '36 uur later klaar.'],
  ['a placeholder first', 'Binnenkort klaar.', [['Binnenkort', '[datum]']], '[datum] klaar.'],
  ['a number left first', 'Binnen 24 uur.', [['Binnen ', '']], '24 uur.'],
  ['small letters stay small', 'altijd klaar.', [['altijd ', '']], 'klaar.'],
  ['a whole sentence', 'Ja. Nee. Klaar.', [['Nee. ', '']], 'Ja. Klaar.'],
  ['two sentences made one', 'Ja. Altijd klaar.', [['. Altijd', ', altijd']], 'Ja, altijd klaar.'],
  [
    'the same by two edits',
    'Ja. Altijd klaar.',
    [
      ['.', ','],
      ['Altijd', 'altijd'],
    ],
    'Ja, altijd klaar.',
  ],
  [
    'a stop for a stop',
    'Ja! Altijd klaar.',
    [
      ['!', '.'],
      ['Altijd ', ''],
    ],
    'Ja. Klaar.',
  ],
  ['capitals throughout', 'ALTIJD KLAAR', [['ALTIJD ', '']], 'KLAAR'],
  ['with a clitic', "Altijd 's avonds.", [['Altijd ', '']], "'s Avonds."],
])('%s', (_, text, changes, after) => {
  const edits = changes.map(([old, replacement]) => {
    const start = text.indexOf(old);
    return { range: { start, end: start + old.length }, text: replacement };
  });
  expect(applyEdits(text, keepSentenceCase(tokenize(text, new Set()), edits))).toBe(after);
});
