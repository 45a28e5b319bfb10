import type { Range, TokenStream } from '@geestdrift/engine';
import { clauseBefore, sentenceBefore } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { FROM_US } from './done-by.js';
import { SERVICE_DONE } from './lexicon.js';
import { isDeedDone } from './passive.js';
import { holdsNegation } from './vague-clause.js';
import { BECOMING } from './vague-lexicon.js';
import { someWord, wordsOf } from './words.js';

/** *Onze expert moet de schade nog bekijken; dat zal op korte termijn gebeuren*: the deed that was told of just before is ours. */
export function isTakenUp(stream: TokenStream, clause: Range): boolean {
  if (!SO_IT_WILL.test(wordsOf(stream, clause).join(' '))) return false;
  const before = clauseBefore(stream, clause) ?? sentenceBefore(stream, clause.start);
  if (before === undefined || holdsNegation(stream, before)) return false;
  const words = wordsOf(stream, before);
  return (
    someWord(stream, before, WRITER_SUBJECTS) ||
    FROM_US.test(words.join(' ')) ||
    (someWord(stream, before, BECOMING) && words.some((word) => SERVICE_DONE.has(word) || isDeedDone(word)))
  );
}
const SO_IT_WILL = /^(?:dat|dit) (?:(?:gebeurt|doen|volgt)\b|(?:zal|gaat)\b.* (?:zijn|gebeuren)$)/;
