import type { Token, TokenStream } from '../model/token.js';
import { CLAUSE_MARKS } from '../text/characters.js';
import type { Assertion } from './opcodes.js';

/** A clause may also begin with a quotation, in brackets or behind three dots. */
const BEFORE_CLAUSE = new Set([...CLAUSE_MARKS, '"', "'", '…', '[', ']']);

/** Whether what a pattern requires of a place holds before the token at `index`. */
export function holds(assertion: Assertion, stream: TokenStream, index: number): boolean {
  const { tokens } = stream;
  switch (assertion) {
    case 'block-start':
      return onlyMarksBefore(stream, index, 0);
    case 'sentence-start':
      return onlyMarksBefore(stream, index, sentenceStart(stream, index));
    case 'clause-start':
      return (
        onlyMarksBefore(stream, index, sentenceStart(stream, index)) ||
        BEFORE_CLAUSE.has((tokens[index - 1] as Token).norm)
      );
    case 'block-end':
      return onlyMarksFrom(stream, index, tokens.length);
    case 'sentence-end':
      return onlyMarksFrom(stream, index, sentenceEnd(stream, index));
    case 'clause-end':
      return index >= tokens.length || (tokens[index] as Token).kind === 'punctuation';
  }
}

function sentenceStart(stream: TokenStream, index: number): number {
  const token = stream.tokens[Math.min(index, stream.tokens.length - 1)];
  return token === undefined ? 0 : (stream.sentences[token.sentence]?.start ?? 0);
}

/** The end of the sentence that the token before `index` belongs to. */
function sentenceEnd(stream: TokenStream, index: number): number {
  const token = stream.tokens[Math.max(0, index - 1)];
  return token === undefined ? 0 : (stream.sentences[token.sentence]?.end ?? 0);
}

/** Looks from `index` back: mostly a word stands there, and the answer is known at once. */
function onlyMarksBefore(stream: TokenStream, index: number, from: number): boolean {
  for (let at = index - 1; at >= from; at--)
    if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}

function onlyMarksFrom(stream: TokenStream, index: number, to: number): boolean {
  for (let at = index; at < to; at++) if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}
