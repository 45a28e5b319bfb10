import {
  type Condition,
  isAllCapitals,
  startsWithCapital,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { hasCapital } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';

/** What firms are called behind a name: *Koning bv*, *Koning & Zonen*. */
const FIRM = /^(?:bv|b\.v|b|nv|n\.v|vof|&|uit)$/;

/** The last word begins a name: *de gast is koning Willem*, *de klant is Koning Bouw*, *de klant is Koning & Zonen*. */
export const condition: Condition = {
  test({ block, focus }) {
    const { tokens } = block;
    const last = tokens[focus.end - 1];
    if (last === undefined) return false;
    const following = tokens
      .slice(focus.end, focus.end + 2)
      .filter(({ sentence }) => sentence === last.sentence);
    const [next] = following;
    if (next === undefined) return false;
    const word = textOf(block, focus.end - 1);
    if (!startsWithCapital(word)) return hasCapital(block, next);
    const others = tokens.slice(focus.start + 1, focus.end - 1);
    if (isAllCapitals(word) || isTitleCase(block, others)) return false;
    const around = [...others.slice(-1), ...following];
    return around.some((token) => hasCapital(block, token)) || FIRM.test(next.norm);
  },
};

/** *De Klant Is Koning*: here a capital says nothing. */
function isTitleCase(stream: TokenStream, tokens: readonly Token[]): boolean {
  const capitals = tokens.filter((token) => hasCapital(stream, token));
  return capitals.length > 0 && tokens.every((token) => token.norm.length <= 3 || capitals.includes(token));
}
