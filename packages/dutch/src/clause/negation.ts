import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf } from './clause.js';

const NEGATORS: ReadonlySet<string> = new Set([
  'niet',
  'geen',
  'nooit',
  'noch',
  'zonder',
  'nimmer',
  'nauwelijks',
  'niemand',
  'niets',
  'niks',
  'evenmin',
  'allerminst',
  'allesbehalve',
]);

/**
 * Whether a negation in the clause of a match governs it. The match itself may hold one, and the clause above a *dat* may
 * (*wij zeggen niet dat …*): those count only where `wide` says so. *Niet alleen* is none, and *zonder* governs only what
 * follows it.
 */
export function isNegated({ block, focus }: Pick<Match, 'block' | 'focus'>, wide = false): boolean {
  const clause = clauseOf(block, focus.start);
  for (let at = clause.start; at < clause.end; at++) {
    if (!wide && at >= focus.start && at < focus.end) continue;
    if ((block.tokens[at] as Token).norm === 'zonder' && at > focus.start) continue;
    if (isNegator(block.tokens, at)) return true;
  }
  return wide && isDeniedAbove(block, clause);
}

function isNegator(tokens: readonly Token[], at: number): boolean {
  return NEGATORS.has((tokens[at] as Token).norm) && !isOnly(tokens[at + 1]);
}

/** *wij zeggen niet dat …*, *niemand gelooft dat …* */
function isDeniedAbove(stream: TokenStream, clause: Range): boolean {
  if (stream.tokens[clause.start]?.norm !== 'dat') return false;
  const above = clauseBefore(stream, clause);
  if (above === undefined) return false;
  for (let at = above.start; at < above.end; at++) if (isNegator(stream.tokens, at)) return true;
  return false;
}

/** *niet alleen*, *niet slechts*, *niets anders dan*. */
function isOnly(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'alleen' || next.norm === 'slechts' || next.norm === 'enkel');
}
