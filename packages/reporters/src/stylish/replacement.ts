import type { Range, Suggestion } from '@geestdrift/engine';
import { showPlainly } from '../display-path.js';

export interface Replacement {
  readonly before: string;
  readonly after: string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Unchanged words between two edits are shown up to this length. */
const KEPT = 40;

/** What a suggestion changes, as whole words: `de hoge klanttevredenheid` and `het hoge klantenthousiasme`. */
export function showReplacement(source: string, { edits }: Suggestion): Replacement | undefined {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let hull = widenToWords(source, { start: first.range.start, end: last.range.end });
  // What only comes or goes says nothing without its neighbours, nor does a mark at the edge without its word.
  const isBare = sorted.every(({ range, text }) => text.trim() === '' || range.start === range.end);
  if (isBare) hull = widenByWord(source, hull);
  else if (!LETTER.test(source[hull.start] ?? '')) hull = { ...widenByWord(source, hull), end: hull.end };

  let before = '';
  let after = '';
  let at = hull.start;
  for (const { range, text } of sorted) {
    const kept = shorten(source.slice(at, range.start), at > hull.start);
    before += kept + source.slice(range.start, range.end);
    after += kept + text;
    at = range.end;
  }
  const rest = source.slice(at, hull.end);
  return { before: tidy(before + rest), after: tidy(after + rest) };
}

function widenToWords(source: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && LETTER.test(source[from - 1] ?? '') && LETTER.test(source[from] ?? '')) from--;
  while (to < source.length && LETTER.test(source[to] ?? '') && LETTER.test(source[to - 1] ?? '')) to++;
  return { start: from, end: to };
}

/** One word more on either side, on the same line. */
function widenByWord(source: string, { start, end }: Range): Range {
  const before = /[^\s]*[^\S\n]*$/.exec(source.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[^\S\n]*(?:[\p{L}\p{M}\p{N}'’-]+|\S*)/u.exec(source.slice(end, end + 60))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

function shorten(kept: string, isBetween: boolean): string {
  return isBetween && kept.length > KEPT ? ' … ' : kept;
}

function tidy(text: string): string {
  return showPlainly(text.replace(/\s+/g, ' ').trim());
}
