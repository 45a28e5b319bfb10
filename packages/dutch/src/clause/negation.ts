import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { DENYING } from '../lexicon/denials.js';
import { isVerbForm } from '../morphology/index.js';
import { clauseBefore, clauseOf, normAt } from './clause.js';
import { conjunctOf } from './conjunct.js';

const NEGATORS: ReadonlySet<string> = new Set([...DENYING, 'zonder']);

/**
 * Whether a negation in the clause of a match governs it. The match itself may hold one: that counts only where `wide`
 * says so. *Niet alleen* is none, *zonder* governs only what follows it, and *en niet de cijfers* denies something else.
 */
export function isNegated({ block, focus }: Pick<Match, 'block' | 'focus'>, wide = false): boolean {
  const clause = clauseOf(block, focus.start);
  // *dat de klant niet centraal staat*: a match that runs on into the next clause
  const end = wide ? Math.max(conjunctEnd(block, clause, focus), focus.end) : clause.end;
  for (let at = clause.start; at < end; at++) {
    if (!wide && at >= focus.start && at < focus.end) continue;
    if ((block.tokens[at] as Token).norm === 'zonder' && !isWithout(block, at, focus.start)) continue;
    if (at >= focus.end && block.tokens[at - 1]?.norm === 'en') continue;
    if (isDenial(block, at)) return true;
  }
  return isUnpromised(block, clause);
}

/** Where what may deny a match ends: *Jij zet de gast centraal* | *en schrikt niet*; not *wij ontzorgen en begeleiden u niet*. */
function conjunctEnd(stream: TokenStream, clause: Range, { start, end }: Range): number {
  const conjunct = conjunctOf(stream, clause, start);
  const isShared = conjunct.end === end && isVerbForm(normAt(stream, end - 1));
  return isShared ? clause.end : conjunct.end;
}

/** *Wij kunnen niet beloven dat de lift altijd werkt*. */
function isUnpromised(stream: TokenStream, clause: Range): boolean {
  const above = stream.tokens[clause.start]?.norm === 'dat' ? clauseBefore(stream, clause) : undefined;
  if (above === undefined) return false;
  const words = stream.tokens.slice(above.start, above.end);
  return (
    words.some(({ norm }) => PROMISING.test(norm)) &&
    words.some((_, at) => isDenial(stream, above.start + at))
  );
}

const PROMISING = /^(?:beloven|beloof|belooft|garanderen|garandeer|garandeert|toezeggen|verzekeren)$/;

/** *zonder* denies what follows it, up to *en*: *zonder moeite over en regelen alles foutloos*. */
function isWithout({ tokens }: TokenStream, at: number, to: number): boolean {
  return at < to && !tokens.slice(at, to).some(({ norm }) => norm === 'en');
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

/** *kunnen zich niet vergissen*, *cijfers liegen niet*, *niet meer weg te denken*: all the more so. */
function isUndoubted(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
  if (/^(?:meer )?weg te denken/.test(behind.join(' '))) return true;
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
