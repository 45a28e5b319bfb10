import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceBefore, sentenceOf } from '../clause/clause.js';
import { AGREED } from './lexicon.js';
import { someWord, wordsOf } from './words.js';

const AGREEMENT: ReadonlySet<string> = new Set(['afspraak', 'afspraken']);
const BY: ReadonlySet<string> = new Set(['volgens', 'conform', 'zoals', 'onze', 'is', 'die']);

/** *Wij spraken af dat …* */
const AGREEING = /\b(?:sprak|spraken|spreken) (?:\p{L}+ ){0,4}af\b/u;

/** Whether the sentence of a match, or the one before it, speaks of what was agreed. */
export function isAgreed({ block, focus }: Match): boolean {
  if (saysAgreed(block, sentenceOf(block, focus.start))) return true;
  const previous = sentenceBefore(block, focus.start);
  if (previous !== undefined) return saysAgreed(block, previous);
  const before = block.kind === 'list-item' ? block.leadIn() : block.neighbour(-1);
  const last = before?.sentences.at(-1);
  return before !== undefined && last !== undefined && saysAgreed(before, last);
}

export function saysAgreed(stream: TokenStream, sentence: Range): boolean {
  if (someWord(stream, sentence, AGREED) || AGREEING.test(wordsOf(stream, sentence).join(' '))) return true;
  for (let at = sentence.start + 1; at < sentence.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    if (AGREEMENT.has(norm) && someWord(stream, { start: Math.max(sentence.start, at - 2), end: at }, BY))
      return true;
  }
  return false;
}
