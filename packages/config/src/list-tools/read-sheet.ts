import { type ConfigError, Mistakes } from '../errors.js';
import type { Cell, Row } from '../lists/csv.js';
import { readCsvList, readTableRows, type TableList, WORD_HEAD } from '../lists/csv-list.js';

/** A list from a table, and what is wrong in it. */
export interface SheetList {
  readonly list: TableList;
  readonly errors: readonly ConfigError[];
}

/** Reads a list from CSV or TSV, with the columns that it has. */
export function readCsv(text: string, path: string): SheetList {
  const mistakes = new Mistakes(path);
  return withHead(readCsvList(text, mistakes), mistakes);
}

/**
 * Reads a list from the rows of a worksheet, blank ones too; `path` names it in mistakes, whose lines are rows and whose
 * columns are columns.
 */
export function readSheet(rows: readonly (readonly string[])[], path: string): SheetList {
  const mistakes = new Mistakes(path);
  const filled = rows
    .map((cells, index): Row => ({ row: index + 1, cells: cells.map((text, at) => toCell(text, index, at)) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  return withHead(readTableRows(filled, mistakes), mistakes);
}

/** A table without anything in it is no list that somebody wants to take over. */
function withHead(list: TableList, mistakes: Mistakes): SheetList {
  if (list.columns.length === 0 && mistakes.errors.length === 0)
    mistakes.add('missing-key', undefined, '', WORD_HEAD);
  return { list, errors: mistakes.errors };
}

function toCell(text: string, row: number, column: number): Cell {
  const place = { line: row + 1, column: column + 1, row: row + 1, start: 0, end: 0 };
  return { text: text.replace(/\s+/g, ' ').trim(), ...place };
}
