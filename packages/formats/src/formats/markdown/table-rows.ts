import type { Range } from '@geestdrift/engine';
import { isBlank } from '../../prose/trim.js';

export interface Cell extends Range {
  /** Counted from 0; empty cells count. */
  readonly column: number;
}

/** The cells of a row between `start` and `end`, blanks included. Pipes at both ends are optional, `\|` is no pipe. */
export function splitRow(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (text.charCodeAt(from) === PIPE) from++;
  let column = 0;
  let cellStart = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) {
      cells.push({ start: cellStart, end: at, column: column++ });
      cellStart = at + 1;
    }
  }
  if (cellStart < to) cells.push({ start: cellStart, end: to, column });
  return cells;
}

const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether the line parts a table's head from its body, as GFM wants it: with as many cells. */
export function isDelimiterRow(line: string, head: string): boolean {
  return line.includes('|') && DELIMITER_ROW.test(line) && countCells(line) === countCells(head);
}

function countCells(row: string): number {
  return splitRow(row, 0, row.length).length;
}

const PIPE = 124;
const BACKSLASH = 92;
