import type { Match, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf } from './clause.js';

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
  'nergens',
  'geenszins',
  'amper',
]);

/**
 * Whether a negation in the clause of a match governs it. The match itself may hold one: that counts only where `wide`
 * says so. *Niet alleen* is none, *zonder* governs only what follows it, and *en niet de cijfers* denies something else.
 */
export function isNegated({ block, focus }: Pick<Match, 'block' | 'focus'>, wide = false): boolean {
  const clause = clauseOf(block, focus.start);
  for (let at = clause.start; at < clause.end; at++) {
    if (!wide && at >= focus.start && at < focus.end) continue;
    if ((block.tokens[at] as Token).norm === 'zonder' && at > focus.start) continue;
    if (at >= focus.end && block.tokens[at - 1]?.norm === 'en') continue;
    if (isDenial(block, at)) return true;
  }
  return false;
}

/** Whether the word at a token denies: *niet, geen enkel, zonder*; not *niet alleen*. */
export function isDenial({ tokens }: TokenStream, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return (
    NEGATORS.has(norm) &&
    (norm === 'geen' || !isOnly(tokens[at + 1])) &&
    !isForNothing(tokens, at) &&
    !isUndoubted(tokens, at)
  );
}

/** *niet alleen*, *niet slechts*, *niets anders dan*. */
function isOnly(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'alleen' || next.norm === 'slechts' || next.norm === 'enkel');
}

/** *kunnen zich niet vergissen*, *cijfers liegen niet*, *het niet mis hebben*: all the more so. */
function isUndoubted(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((beside) =>
    /^(?:vergissen|liegen|liegt|mis)$/.test(beside?.norm ?? ''),
  );
}

/** *niet voor niets*, *niet zonder reden*, *geen wonder*: that is so, and rightly. */
function isForNothing(tokens: readonly Token[], at: number): boolean {
  const from = [at, at - 1, at - 2].find((start) => tokens[start]?.norm === 'niet');
  const second = tokens[(from ?? at) + 1]?.norm;
  const third = tokens[(from ?? at) + 2]?.norm;
  if (tokens[at]?.norm === 'geen') return tokens[at + 1]?.norm === 'wonder';
  if (from === undefined) return false;
  return (second === 'voor' && third === 'niets') || (second === 'zonder' && third === 'reden');
}
