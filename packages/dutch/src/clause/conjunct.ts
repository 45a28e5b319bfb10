import type { Range, TokenStream } from '@geestdrift/engine';
import { isFiniteVerb } from '../concession/verbs.js';
import { SUBJECTS } from '../concession/word-sets.js';
import { COORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS } from '../lexicon/determiners.js';

/**
 * The part of a clause that holds a token, where verbs share a subject: *wij hebben uw klacht ontvangen* | *en nemen
 * contact met u op*.
 */
export function conjunctOf(stream: TokenStream, clause: Range, index: number): Range {
  let { start, end } = clause;
  for (let at = clause.start + 1; at < clause.end - 1; at++) {
    if (!COORDINATORS.has(stream.tokens[at]?.norm ?? '') || !hasVerbBehind(stream, at, clause)) continue;
    if (at <= index) start = at;
    else end = Math.min(end, at);
  }
  return { start, end };
}

/** *en nemen*, *en deze wordt*, *en de monteur komt*. */
function hasVerbBehind(stream: TokenStream, at: number, clause: Range): boolean {
  if (isFiniteVerb(stream, at + 1, clause.start)) return true;
  const next = stream.tokens[at + 1]?.norm ?? '';
  if (NEUTERS.has(next) && isFiniteVerb(stream, at + 2, at + 2)) return true;
  if (next === 'iemand') return isFiniteVerb(stream, behindOf(stream, at + 2), clause.start);
  if (SUBJECTS.has(next)) return isFiniteVerb(stream, at + 2, clause.start);
  return DETERMINERS.has(next) && isFiniteVerb(stream, at + 3, clause.start);
}

/** Behind *iemand* and its *van ons team*. */
function behindOf({ tokens }: TokenStream, at: number): number {
  if (tokens[at]?.norm !== 'van') return at;
  return DETERMINERS.has(tokens[at + 1]?.norm ?? '') ? at + 3 : at + 2;
}

/** *en het wordt*, *en dit is*. */
const NEUTERS: ReadonlySet<string> = new Set(['het', 'dit', 'dat']);
