import { type Cell, type Row, readTable } from '../lists/csv.js';
import { COLUMN_NAMES, type Column } from '../lists/keys.js';

/** The cell of a table that holds an offset. */
export interface TablePlace {
  readonly cell: Cell;
  readonly head: Row;
  /** The row of the cell; undefined: the cell is the head of a column. */
  readonly row: Row | undefined;
  /** What the column holds, where its head says so. */
  readonly column: Column | undefined;
  /** The columns of the table, by place. */
  readonly columns: readonly (Column | undefined)[];
}

/** The cell at an offset (UTF-16) of CSV or TSV; undefined where there is none. */
export function placeInTable(text: string, offset: number, path?: string): TablePlace | undefined {
  const [head, ...body] = readTable(text, path).rows;
  if (head === undefined) return undefined;
  const columns = head.cells.map(({ text: name }) => COLUMN_NAMES.get(name.toLowerCase()));
  for (const row of [head, ...body]) {
    const index = row.cells.findIndex(({ start, end }) => (start ?? 0) <= offset && offset <= (end ?? 0));
    const cell = row.cells[index];
    if (cell !== undefined)
      return { cell, head, row: row === head ? undefined : row, column: columns[index], columns };
  }
  return undefined;
}
