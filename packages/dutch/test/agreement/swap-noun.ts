import { keepCase, tokenize } from '@geestdrift/engine';
import { agreementEdits } from '../../src/agreement/agreement-edits.js';
import type { NounFeatures } from '../../src/agreement/determiners.js';

export const DE: NounFeatures = { gender: 'de', number: 'singular' };
export const HET: NounFeatures = { gender: 'het', number: 'singular' };
export const PLURAL: NounFeatures = { gender: 'de', number: 'plural' };

/** The text with one noun put in place of another and all that agrees with it; null where that cannot be done. */
export function swapNoun(
  text: string,
  [noun, from]: readonly [string, NounFeatures],
  [replacement, to]: readonly [string, NounFeatures],
): string | null {
  const stream = tokenize(text, new Set());
  const index = stream.tokens.findIndex(({ norm }) => norm === noun);
  const token = stream.tokens[index];
  if (token === undefined) throw new Error(`No ${noun} in: ${text}`);
  const agreement = agreementEdits(stream, index, from, to);
  if (agreement === null) return null;
  const own = {
    range: { start: token.start, end: token.end },
    text: keepCase(text.slice(token.start, token.end), replacement),
  };
  let result = '';
  let at = 0;
  for (const { range, text: inserted } of [...agreement, own].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) throw new Error(`Edits overlap in: ${text}`);
    result += text.slice(at, range.start) + inserted;
    at = range.end;
  }
  return result + text.slice(at);
}
