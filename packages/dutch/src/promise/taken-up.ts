import type { Range, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceBefore } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { DEMANDING, SERVICE_DONE } from './lexicon.js';
import { isDeedDone } from './passive.js';
import { subjectOf } from './subject.js';
import { isDenied } from './vague-clause.js';
import { BECOMING } from './vague-lexicon.js';
import { someWord, wordsOf } from './words.js';

/** *Onze expert moet de schade nog bekijken; dat zal op korte termijn gebeuren*: the deed that was told of just before is ours. */
export function isTakenUp(stream: TokenStream, clause: Range): boolean {
  if (!/^(?:dit|dat)$/.test(normAt(stream, clause.start)) || !someWord(stream, clause, HAPPENING))
    return false;
  const before = clauseBefore(stream, clause) ?? sentenceBefore(stream, clause.start);
  if (before === undefined || isDenied(stream, before)) return false;
  const words = wordsOf(stream, before);
  if (someWord(stream, before, BECOMING))
    return words.some((word) => SERVICE_DONE.has(word) || isDeedDone(word));
  return subjectOf(stream, before).actor === 'writer' && someWord(stream, before, TO_COME);
}
const HAPPENING: ReadonlySet<string> = wordSet('gebeurt gebeuren');
/** What is still to be done: *wij gaan de aansluiting controleren*. */
const TO_COME: ReadonlySet<string> = new Set([...DEMANDING, ...wordSet('gaan ga zullen zal nog willen wil')]);
