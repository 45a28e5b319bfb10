import type { Match, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase } from '../agreement/index.js';
import { isStop, wordAt } from '../clause/words.js';
import type { Form } from '../inflection/index.js';
import { adjectiveEvidence, genderOf, isListedNoun, isPluralForm, isVerbForm } from '../morphology/index.js';

/**
 * The form that another adjective has in the place of one that never changes: *een gratis les* → `positive-e`, *een gratis boek*
 * → `positive`. Undefined before a noun whose gender nobody knows.
 */
export function featureInPlace({ block, focus }: Match): Form['feature'] | undefined {
  const noun = nounBehind(block, focus.end);
  if (noun === undefined) return 'positive';
  const { kind } = analyseNounPhrase(block.tokens, noun, undefined, block.text);
  const norm = wordAt(block, noun);
  if (kind === 'definite' || isPluralForm(norm)) return 'positive-e';
  const gender = isInfinitive(norm) ? 'het' : genderOf(norm);
  if (gender === undefined) return undefined;
  return gender === 'het' ? 'positive' : 'positive-e';
}

/** The noun that the adjectives in front of `at` belong to. */
export function nounBehind(block: TokenStream, start: number): number | undefined {
  let at = start;
  while (adjectiveEvidence(wordAt(block, at)) === 'sure' && !isStop(block, at + 1)) at++;
  const norm = wordAt(block, at);
  return isListedNoun(norm) || isPluralForm(norm) || isInfinitive(norm) || genderOf(norm) !== undefined
    ? at
    : undefined;
}

/** *gratis parkeren*. */
function isInfinitive(norm: string): boolean {
  return norm.endsWith('en') && isVerbForm(norm);
}
