import { isNarrow, splitCells } from './cells.js';

/** A line as cells of a terminal, which count from 0; ranges of them are half-open. */
export interface Row {
  readonly count: number;
  text(from: number, to: number): string;
  /** Columns. */
  width(from: number, to: number): number;
  isSpace(cell: number): boolean;
  /** The first cell that starts at or behind an offset (UTF-16) in the line. */
  cellAt(offset: number): number;
}

/** Of narrow text, which nearly all is, no cells need be made. */
export function rowOf(line: string): Row {
  return isNarrow(line) ? narrowRow(line) : cellRow(line);
}

function narrowRow(line: string): Row {
  return {
    count: line.length,
    text: (from, to) => line.slice(from, to),
    width: (from, to) => to - from,
    isSpace: (cell) => line[cell] === ' ',
    cellAt: (offset) => Math.min(offset, line.length),
  };
}

function cellRow(line: string): Row {
  const cells = splitCells(line);
  return {
    count: cells.length,
    text: (from, to) =>
      cells
        .slice(from, to)
        .map(({ text }) => text)
        .join(''),
    width: (from, to) => {
      let width = 0;
      for (let at = from; at < to; at++) width += cells[at]?.width ?? 0;
      return width;
    },
    isSpace: (cell) => cells[cell]?.text === ' ',
    cellAt: (wanted) => {
      const at = cells.findIndex(({ offset }) => offset >= wanted);
      return at < 0 ? cells.length : at;
    },
  };
}
