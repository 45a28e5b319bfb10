import { isNarrow } from './cells.js';
import { type Row, rowOf } from './row.js';

/** A line of text as shown, and the columns of the words that are meant. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Columns before the words, and of the words. */
  readonly indent: number;
  readonly width: number;
}

const CUT = '…';
/** So many characters a column are looked at; a line of megabytes is not split for each of its findings. */
const NEARBY = 16;
/** Half a word at the edge goes, unless little would be left between the edge and the words. */
const KEEP = 10;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Cuts a line to `columns` around the words from `start` to `end` (UTF-16 in the line); indentation goes. */
export function cutExcerpt(line: string, start: number, end: number, columns: number): Excerpt {
  // Of narrow text no more can be shown on either side than fits.
  const near = columns + 1;
  const reach = isNarrow(line.slice(Math.max(0, start - near), Math.min(end, start + near) + near))
    ? near
    : NEARBY * columns;
  const margin = Math.max(Math.min(countIndent(line, start), start), start - reach);
  const to = Math.min(end, start + reach) + reach;
  const row = rowOf((to < line.length ? line.slice(0, to) : line.trimEnd()).slice(margin));
  const first = row.cellAt(start - margin);
  const last = row.cellAt(end - margin);
  const window = trimToWords(placeWindow(row, first, last, columns), row, first, last);

  const clamp = (at: number) => Math.min(Math.max(at, window.from), window.to);
  const [from, until] = [clamp(first), clamp(last)];
  const before = (window.from > 0 ? CUT : '') + row.text(window.from, from);
  const after = row.text(until, window.to) + (window.to < row.count ? CUT : '');
  const indent = (window.from > 0 ? 1 : 0) + row.width(window.from, from);
  const width = Math.max(1, row.width(from, until));
  return { before, words: row.text(from, until), after, indent, width };
}

/** The white space that a line starts with, looked for up to `end`. */
function countIndent(line: string, end: number): number {
  const start = line.slice(0, end);
  return start.length - start.trimStart().length;
}

/** The cells to show: all, or as many as fit with the words in the middle. */
function placeWindow(row: Row, first: number, last: number, columns: number): Window {
  if (row.width(0, row.count) <= columns) return { from: 0, to: row.count };
  const room = columns - 2 * CUT.length;
  let from = first;
  let to = first;
  let width = 0;
  const take = (at: number): boolean => {
    const more = at < 0 || at >= row.count ? Number.POSITIVE_INFINITY : row.width(at, at + 1);
    if (width + more > room) return false;
    width += more;
    return true;
  };
  while (to < last && take(to)) to++;
  if (to < last) return { from, to };
  for (let grew = true; grew; ) {
    grew = false;
    if (take(from - 1)) {
      from--;
      grew = true;
    }
    if (take(to)) {
      to++;
      grew = true;
    }
  }
  return { from, to };
}

function trimToWords(window: Window, row: Row, first: number, last: number): Window {
  let { from, to } = window;
  if (from > 0 && !row.isSpace(from - 1)) {
    let space = from;
    while (space < row.count && !row.isSpace(space)) space++;
    if (space < row.count && first - space > KEEP) from = space + 1;
  }
  if (to < row.count && !row.isSpace(to)) {
    let space = to - 1;
    while (space > last && !row.isSpace(space)) space--;
    if (space - last >= KEEP) to = space;
  }
  return { from, to };
}
