import { DE_WORDS } from './gender-data-de.js';
import { HET_WORDS } from './gender-data-het.js';
import { IRREGULAR_PLURAL_HEADS, IRREGULAR_PLURALS } from './noun-data.js';
import { pluralOf } from './nouns.js';
import { closeStem, LONGEST_WORD } from './spelling.js';

/** The singular of a plural: `klanten` → `klant`, `mogelijkheden` → `mogelijkheid`. A singular comes back as it is. */
export function singularOf(form: string): string {
  if (form.length > LONGEST_WORD || isKnownNoun(form)) return form;
  const irregular = SINGULARS.get(form);
  if (irregular !== undefined) return irregular;
  const candidates = candidatesFor(form).filter((noun) => noun !== form && pluralOf(noun) === form);
  return candidates.find(isKnownNoun) ?? headKnown(candidates) ?? candidates[0] ?? form;
}

/** Whether a word is the plural of a noun that the tables or the endings know. */
export function isPluralForm(form: string): boolean {
  const singular = singularOf(form);
  return singular !== form && (isKnownNoun(singular) || SINGULARS.has(form) || isKnownEnding(singular));
}

function isKnownNoun(noun: string): boolean {
  return DE_WORDS.has(noun) || HET_WORDS.has(noun);
}

/** Nouns by their ending or, in a compound, by their head. */
function isKnownEnding(noun: string): boolean {
  return /[a-z](?:heid|ing|teit|tie|schap)$/.test(noun) || headKnown([noun]) !== undefined;
}

function headKnown(candidates: readonly string[]): string | undefined {
  return candidates.find((noun) => {
    for (let at = 2; at <= noun.length - 4; at++) if (isKnownNoun(noun.slice(at))) return true;
    return false;
  });
}

function candidatesFor(form: string): readonly string[] {
  if (form.endsWith("'s")) return [form.slice(0, -2)];
  if (form.endsWith('heden')) return [`${form.slice(0, -5)}heid`];
  if (form.endsWith('ën')) return [form.slice(0, -2)];
  const head = IRREGULAR_PLURAL_HEADS.find(([, plural]) => form.endsWith(plural));
  const irregular = head ? [form.slice(0, -head[1].length) + head[0]] : [];
  if (form.endsWith('en')) {
    const open = form.slice(0, -2);
    const people = /(?:ende|ene|eerde|igde|undige)n$/.test(form) ? [form.slice(0, -1)] : [];
    return [...irregular, ...people, closeStem(open, true), closeStem(open, false), open, form.slice(0, -1)];
  }
  return form.endsWith('s') ? [...irregular, form.slice(0, -1)] : irregular;
}

const SINGULARS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_PLURALS].map(([singular, plural]) => [plural, singular] as const),
);
