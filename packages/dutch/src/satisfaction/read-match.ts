import type { Match, Range } from '@geestdrift/engine';
import { readFronted } from './fronted.js';
import { readForward } from './predicate.js';
import type { SatisfiedCustomer } from './reading.js';

/** Reads the clause of a match with the captures `klant` and `tevreden`; undefined where the match is not all of it. */
export function readMatch(match: Match): SatisfiedCustomer | undefined {
  const customer = match.captures.get('klant')?.start;
  const satisfied = match.captures.get('tevreden')?.start;
  if (customer === undefined || satisfied === undefined) return undefined;
  const found =
    customer < satisfied
      ? readForward(match.block, customer, satisfied)
      : readFronted(match.block, customer, satisfied);
  if (found === undefined) return undefined;
  const range = spanOf(found);
  return range.start === match.focus.start && range.end === match.focus.end ? found : undefined;
}

/** From the first to the last word that belongs to it, auxiliaries far off left out. */
function spanOf({ phrase, satisfied, verb, group }: SatisfiedCustomer): Range {
  // A verb behind *over …* stays outside.
  const isFar = verb !== undefined && verb > satisfied && verb > phrase.noun && verb >= group.end;
  const ends = [phrase.noun, satisfied, ...(verb === undefined || isFar ? [] : [verb])];
  const end = Math.max(...ends) + 1;
  return {
    start: Math.min(...ends),
    end:
      group.start > satisfied && group.start <= satisfied + 2 && group.end > group.start
        ? Math.max(end, group.end)
        : end,
  };
}
