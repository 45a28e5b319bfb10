import { lazy } from '../lazy.js';
import { conjugate } from './conjugate.js';
import { SECOND_FORMS } from './irregular-present.js';
import { LOAN_VERBS } from './loan-verbs.js';
import { INSEPARABLE } from './verb-data.js';
import { REGULAR_VERBS } from './verb-list.js';
import { STRONG_VERBS } from './verb-table.js';

/**
 * Whether a word is an infinitive or finite form of a verb in the tables. Many are nouns as well (`vraag`, `werk`), and
 * some are participles with -e (`verhoogde`).
 */
export function isVerbForm(norm: string): boolean {
  return verbFormsInTables().has(norm);
}

const PREFIXES = ['', 'be', 'ver', 'ont', 'her'];

const verbFormsInTables = lazy(
  (): ReadonlySet<string> =>
    new Set(
      [
        ...REGULAR_VERBS,
        ...LOAN_VERBS.keys(),
        ...INSEPARABLE,
        ...[...STRONG_VERBS.keys()].flatMap((verb) => PREFIXES.map((prefix) => prefix + verb)),
      ].flatMap(formsOf),
    ),
);

function formsOf(infinitive: string): readonly string[] {
  const { present, past } = conjugate(infinitive);
  const second = (SECOND_FORMS.get(infinitive) ?? []).map(({ form }) => form);
  return [...Object.values<string>({ ...present }), past.singular, past.plural, ...second];
}
