import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { AGREED } from './lexicon.js';
import { someWord, wordsOf } from './words.js';

const AGREEMENT: ReadonlySet<string> = new Set(['afspraak', 'afspraken']);
const BY: ReadonlySet<string> = new Set(['volgens', 'conform', 'zoals', 'onze', 'is', 'die']);

/** *Wij spraken af dat …* */
const AGREEING = /\b(?:sprak|spraken|spreken) (?:\p{L}+ ){0,4}af\b/u;

/** Whether the sentence of a match, or the one before it, speaks of what was agreed. */
export function isAgreed({ block, focus }: Match): boolean {
  const index = block.tokens[focus.start]?.sentence ?? 0;
  const own = block.sentences[index];
  if (own !== undefined && saysAgreed(block, own)) return true;
  if (index > 0) return saysAgreed(block, block.sentences[index - 1] as Range);
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
