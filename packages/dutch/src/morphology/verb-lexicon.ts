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
  return formsFrom(initialOf(norm)).has(norm) || irregularForms().has(norm);
}

const PREFIXES = ['', 'be', 'ver', 'ont', 'her'];
/** Verbs some of whose forms begin with another letter. */
const SUPPLETIVE = ['zijn', 'wezen', 'komen'];

const irregularForms = lazy((): ReadonlySet<string> => new Set(SUPPLETIVE.flatMap(formsOf)));

/** Infinitives by what all their forms begin with: strong verbs change their vowels, the others do not. */
const infinitivesByStart = lazy((): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  const add = (start: string, verb: string): void => {
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [verb]);
    else group.push(verb);
  };
  for (const verb of new Set([...REGULAR_VERBS, ...LOAN_VERBS.keys(), ...INSEPARABLE]))
    add(initialOf(verb), verb);
  for (const verb of STRONG_VERBS.keys()) {
    for (const prefix of PREFIXES) add(initialOf(prefix + verb), prefix + verb);
  }
  return groups;
});

/** Conjugating all verbs takes longer than checking a mail: only those with the initial asked for are. */
const formsByStart = lazy(() => new Map<string, ReadonlySet<string>>());

function formsFrom(start: string): ReadonlySet<string> {
  const known = formsByStart().get(start);
  if (known !== undefined) return known;
  const forms = new Set((infinitivesByStart().get(start) ?? []).flatMap(formsOf));
  formsByStart().set(start, forms);
  return forms;
}

/**
 * The consonants that a word begins with, two at most, or `a` for any vowel: strong verbs change their vowels (*eten*,
 * *at*), but keep what stands before them.
 */
function initialOf(word: string): string {
  const first = word[0] ?? '';
  if (VOWELS.test(first)) return 'a';
  const second = word[1] ?? '';
  return VOWELS.test(second) ? first : first + second;
}

const VOWELS = /[aeiouyäëïöüáéíóúàèêûîôâ]/;

function formsOf(infinitive: string): readonly string[] {
  const { present, past } = conjugate(infinitive);
  const second = (SECOND_FORMS.get(infinitive) ?? []).map(({ form }) => form);
  return [...Object.values<string>({ ...present }), past.singular, past.plural, ...second];
}
