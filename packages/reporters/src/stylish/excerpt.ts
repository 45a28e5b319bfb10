import { type Cell, splitCells } from './cells.js';

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
  const reach = NEARBY * columns;
  const margin = Math.max(Math.min(countIndent(line, start), start), start - reach);
  const to = Math.min(end, start + reach) + reach;
  const cells = splitCells((to < line.length ? line.slice(0, to) : line.trimEnd()).slice(margin));
  const isWord = (cell: Cell) => cell.offset + margin >= start && cell.offset + margin < end;
  const from = cells.findIndex(isWord);
  const first = from < 0 ? cells.length : from;
  const count = cells.filter(isWord).length;
  const window = trimToWords(placeWindow(cells, first, first + count, columns), cells, first, first + count);

  const shown = (a: number, b: number) => cells.slice(Math.max(a, window.from), Math.min(b, window.to));
  const before = (window.from > 0 ? CUT : '') + join(shown(0, first));
  const words = shown(first, first + count);
  const after = join(shown(first + count, cells.length)) + (window.to < cells.length ? CUT : '');
  const indent = (window.from > 0 ? 1 : 0) + measure(shown(0, first));
  return { before, words: join(words), after, indent, width: Math.max(1, measure(words)) };
}

/** The white space that a line starts with, looked for up to `end`. */
function countIndent(line: string, end: number): number {
  const start = line.slice(0, end);
  return start.length - start.trimStart().length;
}

/** The cells to show: all, or as many as fit with the words in the middle. */
function placeWindow(cells: readonly Cell[], first: number, last: number, columns: number): Window {
  if (measure(cells) <= columns) return { from: 0, to: cells.length };
  const room = columns - 2 * CUT.length;
  let from = first;
  let to = first;
  let width = 0;
  const fits = (cell: Cell | undefined) => cell !== undefined && width + cell.width <= room;
  while (to < last && fits(cells[to])) width += cells[to++]?.width ?? 0;
  if (to < last) return { from, to };
  for (let grew = true; grew; ) {
    grew = false;
    if (from > 0 && fits(cells[from - 1])) {
      width += cells[--from]?.width ?? 0;
      grew = true;
    }
    if (to < cells.length && fits(cells[to])) {
      width += cells[to++]?.width ?? 0;
      grew = true;
    }
  }
  return { from, to };
}

function trimToWords(window: Window, cells: readonly Cell[], first: number, last: number): Window {
  const isSpace = (cell: Cell | undefined) => cell?.text === ' ';
  let { from, to } = window;
  if (from > 0 && !isSpace(cells[from - 1])) {
    const space = cells.findIndex((cell, index) => index >= from && isSpace(cell));
    if (space >= 0 && first - space > KEEP) from = space + 1;
  }
  if (to < cells.length && !isSpace(cells[to])) {
    let space = to - 1;
    while (space > last && !isSpace(cells[space])) space--;
    if (space - last >= KEEP) to = space;
  }
  return { from, to };
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function measure(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
