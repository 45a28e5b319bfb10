import type { TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { genderOf } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';

/** In a clause with these it is not certain what the verb governs. */
const JOINS = wordSet('en of maar te om dat die als');
/** The last place of a verb that stands second: behind a long phrase. */
const SECOND = 4;

/**
 * Behind what a verb that stands second, or first, puts its particle: *Wij betalen het bedrag* | *terug*. Undefined in a clause that is not
 * simple, and before a comma behind which a list may go on.
 */
export function endOfMainClause(stream: TokenStream, at: number): number | undefined {
  const { start, end } = clauseOf(stream, at);
  const stop = isStop(stream, end - 1) ? end - 1 : end;
  const first = wordAt(stream, start);
  if (at - start > SECOND || stop <= at + 1 || SUBORDINATORS.has(first) || JOINS.has(first)) return undefined;
  if (stream.tokens[stop]?.norm === ',' && !SUBORDINATORS.has(wordAt(stream, stop + 1))) return undefined;
  for (let next = at + 1; next < stop; next++) {
    const norm = wordAt(stream, next);
    const isWord = norm !== '' || stream.tokens[next]?.kind === 'number';
    if (!isWord || JOINS.has(norm) || (isParticiple(norm) && genderOf(norm) === undefined)) return undefined;
  }
  return stop;
}
