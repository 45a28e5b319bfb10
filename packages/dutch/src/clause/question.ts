import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { clauseOf, clausesOf, sentenceOf } from './clause.js';

/**
 * Whether the words at a token are asked. *Wist u dat …?* tells, and so does a statement with a question hung on by a comma
 * (*wij bellen u terug, hebt u even?*).
 */
export function isQuestion(stream: TokenStream, index: number): boolean {
  const sentence = sentenceOf(stream, index);
  const mark = stream.tokens
    .slice(index, sentence.end)
    .find(
      ({ kind, norm }, at) =>
        kind === 'punctuation' && ENDS.has(norm) && (norm !== '.' || index + at === sentence.end - 1),
    );
  if (mark?.norm !== '?') return false;
  return !isTold(stream, sentence.start, index) && !isStatementBefore(stream, index);
}

/** *Wist u dat …?*, *Hoi Sam, wist je dat …?*; not *Hoe weet u dat …?*. */
function isTold({ tokens }: TokenStream, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ norm }, at, words) =>
        /^(?:wist|weet)$/.test(norm) &&
        (at === 0 || words[at - 1]?.kind === 'punctuation' || POSTSCRIPT.test(words[at - 1]?.norm ?? '')),
    );
}

const POSTSCRIPT = /^p\.?s\.?$/;

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** The clause begins with its subject, and a later one asks. */
function isStatementBefore(stream: TokenStream, index: number): boolean {
  const clause = clauseOf(stream, index);
  const first = stream.tokens[clause.start] as Token;
  const asking = clausesOf(stream, index)
    .filter(({ start }) => start >= clause.end)
    .at(-1);
  if (asking === undefined) return false;
  if (isWhQuestion(stream, asking) && !isAsking(stream, clause)) return true;
  // *Wij stellen de klant centraal, jij ook?*
  if (isTag(stream, asking) && !isAsking(stream, clause)) return true;
  if (!(WRITER_SUBJECTS.has(first.norm) || READER_SUBJECTS.has(first.norm))) return false;
  return READER_SUBJECTS.has(stream.tokens[asking.start + 1]?.norm ?? '');
}

function isTag({ tokens }: TokenStream, { start }: Range): boolean {
  return (
    READER_SUBJECTS.has(tokens[start]?.norm ?? '') &&
    tokens[start + 1]?.norm === 'ook' &&
    tokens[start + 2]?.norm === '?'
  );
}

/** *…, dus waar wacht u nog op?* */
function isWhQuestion({ tokens }: TokenStream, { start, end }: Range): boolean {
  const first = /^(?:dus|en|maar)$/.test(tokens[start]?.norm ?? '') ? start + 1 : start;
  return first < end - 1 && WH.test(tokens[first]?.norm ?? '');
}

/** A clause that asks itself: a question word in it, or a verb in front. */
function isAsking({ tokens }: TokenStream, { start, end }: Range): boolean {
  return isVerbForm(tokens[start]?.norm ?? '') || tokens.slice(start, end).some(({ norm }) => WH.test(norm));
}

const WH = /^(?:waar\p{L}*|wanneer|waarom|wie|wat|hoe|hoeveel|hoeverre|welke?)$/u;
