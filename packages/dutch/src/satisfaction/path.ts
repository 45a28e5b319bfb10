import type { Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isAdverbialOnly, opensOther, skipJoinedNouns } from './gaps.js';

/** How one gets from the customer to *tevreden*. */
export interface Path {
  /** The relative pronoun that takes up the customer. */
  readonly relative?: number;
  /** Behind the comma that closes a relative clause or an aside; else behind the customer or the pronoun. */
  readonly from: number;
  /** Whether something was closed by a comma. */
  readonly closed: boolean;
}

/** What lies between the customer and *tevreden*: at most one relative clause or one aside between commas. */
export function pathTo({ tokens }: TokenStream, customer: number, satisfied: number): Path | undefined {
  let relative: number | undefined;
  let oblique = false;
  const commas: number[] = [];
  const start = skipJoinedNouns(tokens, customer + 1, satisfied);
  for (let at = start; at < satisfied; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === ',') commas.push(at);
    else if (isRelative(tokens, at, start) && relative === undefined && commas.length <= 1) {
      relative = at;
      oblique = norm !== 'die' && norm !== 'welke' && norm !== 'dat';
      commas.length = 0;
    } else if (opensOther(tokens, at)) return undefined;
  }
  const last = commas.at(-1);
  if (relative === undefined) {
    if (commas.length === 0) return { from: start, closed: false };
    return commas.length === 2 && last !== undefined ? { from: last + 1, closed: true } : undefined;
  }
  if (last !== undefined) return { relative, from: last + 1, closed: true };
  return oblique ? undefined : { relative, from: relative + 1, closed: false };
}

/** *klanten die*, *klanten in Zwolle die*, *klanten, die*, *klanten voor wie*, *klanten met een abonnement die*. */
function isRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const { norm } = tokens[at] as Token;
  if (
    /^(?:die|welke|wie|waar|waarmee|waarvoor|waarvan|waarbij|waaraan|wier|wiens)$/.test(norm) ||
    (norm === 'dat' && at === start)
  ) {
    let from = start;
    let to = at;
    if (tokens[to - 1]?.norm === ',') to--;
    if (norm === 'wie' || norm === 'welke') to -= PREPOSITIONS.has(tokens[to - 1]?.norm ?? '') ? 1 : 0;
    if (tokens[to - 1]?.norm === ',') to--;
    from = Math.min(from, to);
    return isAdverbialOnly(tokens, from, to);
  }
  return false;
}
