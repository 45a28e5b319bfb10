import type { Token, TokenStream } from '@geestdrift/engine';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { clauseOf, clausesOf, sentenceOf } from './clause.js';

/**
 * Whether the words at a token are asked. *Wist u dat …?* tells, and so does a statement with a question hung on by a comma
 * (*wij bellen u terug, hebt u even?*).
 */
export function isQuestion(stream: TokenStream, index: number): boolean {
  const sentence = sentenceOf(stream, index);
  const mark = stream.tokens
    .slice(index, sentence.end)
    .find(({ kind, norm }) => kind === 'punctuation' && ENDS.has(norm));
  if (mark?.norm !== '?') return false;
  const [first] = stream.tokens.slice(sentence.start) as [Token];
  return first.norm !== 'wist' && first.norm !== 'weet' && !isStatementBefore(stream, index);
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** The clause begins with its subject, and a later one asks. */
function isStatementBefore(stream: TokenStream, index: number): boolean {
  const clause = clauseOf(stream, index);
  const [first] = stream.tokens.slice(clause.start) as [Token];
  const asking = clausesOf(stream, index)
    .filter(({ start }) => start >= clause.end)
    .at(-1);
  if (asking === undefined || !(WRITER_SUBJECTS.has(first.norm) || READER_SUBJECTS.has(first.norm)))
    return false;
  return READER_SUBJECTS.has(stream.tokens[asking.start + 1]?.norm ?? '');
}
