import { ConfigError } from '../errors.js';
import { ENTRY_SHAPE } from '../schema/list-shape.js';
import { namesOf } from '../schema/shape.js';
import { positionAt } from '../text-position.js';
import { type CsvRow, findSeparator, readRows } from './csv-cells.js';

/** A list as a table, and the way its cells are written. */
export interface Table {
  readonly text: string;
  readonly separator: string;
  readonly lineEnd: string;
  readonly header: CsvRow;
  /** The English names of the columns' keys; undefined for other columns. */
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly CsvRow[];
  readonly isDutch: boolean;
  readonly allQuoted: boolean;
}

/** How cells are written. */
export type CellStyle = Pick<Table, 'separator' | 'allQuoted'>;

const WORD_NAMES = ['word', 'woord'];

/** Reads a table that is to be edited. Throws {@link ConfigError} for a table without a column of words, or with an open quote. */
export function openTable(text: string, path: string): Table {
  const separator = findSeparator(text) ?? (/\.tsv$/i.test(path) ? '\t' : ';');
  const { rows, problem } = readRows(text, separator);
  if (problem !== undefined) {
    const expected = { nl: 'een aanhalingsteken dat de cel sluit', en: 'a quote that closes the cell' };
    throw new ConfigError('wrong-value', path, positionAt(text, problem), { nl: '"', en: '"' }, expected);
  }
  const [header = { cells: [], end: 0 }, ...others] = rows;
  const names = header.cells.map(({ value }) => value.trim().toLowerCase());
  const columns = names.map((name) =>
    WORD_NAMES.includes(name) ? 'word' : ENTRY_SHAPE.keys.find((key) => namesOf(key).includes(name))?.name,
  );
  if (!columns.includes('word')) {
    const found = names.join(', ');
    const at = positionAt(text, header.cells[0]?.start ?? 0, header.end);
    const expected = { nl: 'een kolom ‘woord’ of ‘word’', en: 'a column ‘word’ or ‘woord’' };
    throw new ConfigError('wrong-value', path, at, { nl: found, en: found }, expected);
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
  if (name === 'word') return isDutch ? 'woord' : 'word';
  const dutch = ENTRY_SHAPE.keys.find((key) => key.name === name)?.dutch;
  return isDutch && dutch !== undefined ? dutch : name;
}

/** A cell, in quotes where it needs them. */
export function writeCell(value: string, { separator, allQuoted }: CellStyle): string {
  const mustQuote = allQuoted || value.includes(separator) || /["\r\n]|^\s|\s$/.test(value);
  return mustQuote ? `"${value.replaceAll('"', '""')}"` : value;
}
