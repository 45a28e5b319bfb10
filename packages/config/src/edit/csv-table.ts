import { ConfigError } from '../errors.js';
import { type Row, readTable } from '../lists/csv.js';
import { COLUMN_NAMES } from '../lists/keys.js';
import { COLUMNS_SHAPE } from '../schema/list-shape.js';

/** A list as a table, and the way its cells are written. */
export interface Table {
  readonly text: string;
  readonly separator: string;
  readonly lineEnd: string;
  readonly header: Row;
  /** The English names of the columns' keys; undefined for other columns. */
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly Row[];
  readonly isDutch: boolean;
  readonly allQuoted: boolean;
}

/** How cells are written. */
export type CellStyle = Pick<Table, 'separator' | 'allQuoted'>;

/** Reads a table that is to be edited. Throws {@link ConfigError} for a table without a column of words, or with an open quote. */
export function openTable(text: string, path: string): Table {
  const { separator, rows, unclosed } = readTable(text, path);
  if (unclosed !== undefined) {
    const expected = { nl: 'een aanhalingsteken dat de cel sluit', en: 'a quote that closes the cell' };
    throw new ConfigError('wrong-value', path, unclosed, { nl: '"', en: '"' }, expected);
  }
  const [header = { row: 1, cells: [] }, ...others] = rows;
  const names = header.cells.map((cell) => cell.text.toLowerCase());
  const columns = names.map((name) => COLUMN_NAMES.get(name));
  if (!columns.includes('word')) {
    const found = names.join(', ');
    const expected = { nl: 'een kolom ‘woord’ of ‘word’', en: 'a column ‘word’ or ‘woord’' };
    throw new ConfigError('wrong-value', path, header.cells[0], { nl: found, en: found }, expected);
  }
  return {
    text,
    separator,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    header,
    columns,
    rows: others,
    isDutch: names.includes('woord'),
    allQuoted: rows.every(({ cells }) => cells.every(({ start }) => text[start] === '"')),
  };
}

/** The name of a column in the language of the table. */
export function columnName(name: string, isDutch: boolean): string {
  const dutch = COLUMNS_SHAPE.keys.find((key) => key.name === name)?.dutch;
  return isDutch && dutch !== undefined ? dutch : name;
}

/** A cell, in quotes where it needs them. */
export function writeCell(value: string, { separator, allQuoted }: CellStyle): string {
  const mustQuote = allQuoted || value.includes(separator) || /["\r\n]|^\s|\s$/.test(value);
  return mustQuote ? `"${value.replaceAll('"', '""')}"` : value;
}
