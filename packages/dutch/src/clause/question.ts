import type { Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from './clause.js';

/** Whether the sentence of a token asks. *Wist u dat …?* tells. */
export function isQuestion(stream: TokenStream, index: number): boolean {
  const sentence = sentenceOf(stream, index);
  const marks = stream.tokens.slice(Math.max(sentence.start, sentence.end - 2), sentence.end);
  if (!marks.some(({ kind, norm }) => kind === 'punctuation' && norm === '?')) return false;
  const [first, second] = stream.tokens.slice(sentence.start, sentence.start + 2) as [Token, Token?];
  return !((first.norm === 'wist' || first.norm === 'weet') && second !== undefined);
}
