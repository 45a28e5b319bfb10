import type { Match } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { adjectiveEvidence, isVerbForm } from '../morphology/index.js';

/**
 * Whether two words beside each other are one compound, written apart: *stakeholder analyse*. Not where the second goes with the
 * verb behind it: *als de klant contact zoekt*.
 */
export function isSplitCompound({ block, focus }: Match): boolean {
  const first = wordAt(block, focus.start);
  const second = wordAt(block, focus.start + 1);
  if (FUNCTION_WORDS.has(first) || FUNCTION_WORDS.has(second)) return false;
  if (adjectiveEvidence(first) === 'sure') return false;
  if (!isVerbForm(wordAt(block, focus.end))) return true;
  const { start } = clauseOf(block, focus.start);
  return !block.tokens.slice(start, focus.start).some(({ norm }) => SUBORDINATORS.has(norm));
}
