import { BARE_SUFFIX } from '../morphology/adjective-like.js';
import { ADJECTIVES } from '../morphology/adjective-list.js';
import { isListedNoun } from '../morphology/gender-of.js';
import { IRREGULAR_PLURALS, PLURAL_EN, PLURAL_S } from '../morphology/noun-data.js';
import { isKnownInfinitive } from '../morphology/verb-table.js';
import type { WordKind } from './form.js';
import { ODD_VERBS } from './odd-verbs.js';
import { HEADS_IN_EN, HEADS_IN_N, HEADS_IN_S } from './plural-heads.js';
import { verbParts } from './verb-parts.js';

/** Whether the tables know a dictionary form as a word of this kind, or show it by an ending that only that kind has. */
export function isKnown(lemma: string, kind: WordKind): boolean {
  if (kind === 'noun') return isKnownNoun(lemma) || NOUN_SUFFIX.test(lemma);
  if (kind === 'adjective') return ADJECTIVES.has(lemma) || BARE_SUFFIX.test(lemma);
  return kind === 'verb' && isKnownVerb(lemma);
}

/** Whether the tables have a noun by itself. */
export function isKnownNoun(lemma: string): boolean {
  return (
    isListedNoun(lemma) ||
    IRREGULAR_PLURALS.has(lemma) ||
    [PLURAL_S, PLURAL_EN, HEADS_IN_S(), HEADS_IN_EN(), HEADS_IN_N()].some((words) => words.has(lemma))
  );
}

/** Whether a verb is known, by itself or behind a particle or prefix. */
export function isKnownVerb(infinitive: string): boolean {
  const { verb } = verbParts(infinitive);
  return isKnownInfinitive(verb) || ODD_VERBS().has(verb);
}

/** Endings that only nouns have. */
export const NOUN_SUFFIX =
  /[a-zëï]{2}(?:heid|teit|isme|[^ae]tie|sie|schap|ment|tuur|theek|logie|grafie|nis|erij|ling|[aeiouy][bcdfghklmnprstvwz]+ing|[bcdfgklmnprstvz]je|[ae]tje)$/;
