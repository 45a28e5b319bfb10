import type { LineRange } from './line-range.js';

/**
 * Ranges of lines as git counts them, which end at `\n` only, in lines as reports count them, which `\r` alone ends as well. `text`: the
 * file as it is now; its bytes in Latin-1 will do.
 */
export function inOwnLines(ranges: readonly LineRange[], text: string): readonly LineRange[] {
  if (!/\r(?!\n)/.test(text)) return ranges;
  /** The first of our lines in each of git's. */
  const starts = [1];
  let line = 1;
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) {
    line++;
    if (end.endsWith('\n')) starts.push(line);
  }
  const startOf = (one: number): number => starts[one - 1] ?? line + 1;
  return ranges.map(({ first, last }) => ({ first: startOf(first), last: startOf(last + 1) - 1 }));
}
