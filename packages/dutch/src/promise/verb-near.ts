import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceOf } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { FINITE, RECEIVING } from './lexicon.js';
import type { Subject } from './subject.js';
import { wordsOf } from './words.js';

/** The verb beside the subject, or the last word of a subordinate clause. */
export function hasVerb(
  stream: TokenStream,
  clause: Range,
  subject: Subject,
  verbs: ReadonlySet<string>,
): boolean {
  if (isNear(stream, subject, verbs)) return true;
  const subordinate = SUBORDINATORS.has((stream.tokens[clause.start] as Token).norm);
  return subordinate && verbs.has(wordsOf(stream, clause).at(-1) ?? '');
}

/** A verb right before or behind the subject. */
export function isNear(stream: TokenStream, { start, index }: Subject, words: ReadonlySet<string>): boolean {
  return [stream.tokens[start - 1], stream.tokens[index + 1]].some(
    (token) => token !== undefined && words.has(token.norm),
  );
}

/** *Krijgt u binnen een week niets, …*: a condition. The clause's first word is no adverb, noun or preposition phrase. */
export function isVerbFirst(stream: TokenStream, clause: Range): boolean {
  const { norm } = stream.tokens[clause.start] as Token;
  return FINITE.has(norm) || RECEIVING.has(norm) || /[^aeiou]t$/.test(norm);
}

/** *Omdat wij vroeg beginnen, heb je …*: the clause in front takes the first place. */
export function followsSubordinate(stream: TokenStream, clause: Range): boolean {
  const before = clauseBefore(stream, clause);
  if (before === undefined) return false;
  const opener = normAt(stream, before.start);
  return (
    SUBORDINATORS.has(opener) || (opener === 'of' && before.start === sentenceOf(stream, clause.start).start)
  );
}
