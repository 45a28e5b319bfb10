// The words of the two tables against what is generated.
import { type Feature, inflect, type WordKind } from '@geestdrift/dutch/inflection';
import { KNOWN_PLURALS } from './known-nouns.js';
import { KNOWN_PASTS } from './known-verbs.js';

/** A word of a table that comes out otherwise. */
export interface WrongForm {
  readonly lemma: string;
  readonly expected: string;
  readonly found: string;
}

/** How many words the tables have, and those of which a form is wrong. A noun's first plural counts. */
export function checkKnown(): { readonly count: number; readonly wrong: readonly WrongForm[] } {
  const nouns = rows(KNOWN_PLURALS).map((row) => compare(row, 'noun', ['plural']));
  const verbs = rows(KNOWN_PASTS).map((row) => compare(row, 'verb', ['past-singular', 'participle']));
  const all = [...nouns, ...verbs];
  return { count: all.length, wrong: all.filter(({ expected, found }) => expected !== found) };
}

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function compare(
  [lemma = '', ...expected]: readonly string[],
  kind: WordKind,
  features: readonly Feature[],
): WrongForm {
  const forms = inflect(lemma, kind).filter(({ particle }) => particle === undefined);
  const found = features.map((feature) => forms.find((form) => form.feature === feature)?.text ?? '-');
  return { lemma, expected: expected.join(' '), found: found.join(' ') };
}
