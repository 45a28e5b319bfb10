import { ConfigError } from '../errors.js';
import { ALLOW, ENTRY_SHAPE } from '../schema/list-shape.js';
import { namesOf } from '../schema/shape.js';
import { positionAt } from '../text-position.js';
import { type CsvRow, findSeparator, readRows } from './csv-cells.js';
import type { NewWord, TextEdit } from './model.js';
import { type FileLocale, isNewFile } from './new-file.js';

/** A list as a table, and the way its cells are written. */
interface Table {
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

type Cells = ReadonlyMap<string, string>;

const WORD_NAMES = ['word', 'woord'];

export function isCsv(path: string): boolean {
  return /\.(?:csv|tsv)$/i.test(path);
}

export function addCsvWord(
  text: string,
  { word, ...facts }: NewWord,
  path: string,
  locale: FileLocale,
): readonly TextEdit[] {
  const cells = new Map([['word', word]]);
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined) cells.set(name, Array.isArray(value) ? value.join('|') : String(value));
  }
  return putCells(text, cells, path, locale);
}

export function allowCsvWord(
  text: string,
  word: string,
  path: string,
  locale: FileLocale,
): readonly TextEdit[] {
  return putCells(
    text,
    new Map([
      ['word', word],
      ['instead', ALLOW],
    ]),
    path,
    locale,
  );
}

/** Throws: a table has no place for sentences. */
export function refuseCsvExample(path: string): never {
  throw new ConfigError(
    'wrong-type',
    path,
    undefined,
    {
      nl: 'een CSV-lijst, waarin geen voorbeeldzinnen passen',
      en: 'a CSV list, which has no place for sentences',
    },
    { nl: 'een lijst in YAML', en: 'a list in YAML' },
  );
}

function putCells(text: string, cells: Cells, path: string, locale: FileLocale): readonly TextEdit[] {
  if (isNewFile(text)) return newTable(text, cells, path, locale);
  const table = openTable(text, path);
  const word = cells.get('word')?.normalize('NFC').trim() ?? '';
  const at = table.columns.indexOf('word');
  const row = table.rows.find((one) => one.cells[at]?.value.normalize('NFC').trim() === word);
  const missing = [...cells.keys()].filter((name) => !table.columns.includes(name));
  const columns = [...table.columns, ...missing];
  const last = table.header.cells.at(-1);
  const added = missing
    .map((name) => writeCell(columnName(name, table.isDutch), table))
    .join(table.separator);
  const header =
    missing.length === 0 || last === undefined
      ? []
      : [{ start: last.end, end: last.end, text: table.separator + added }];
  return [
    ...header,
    ...(row === undefined ? [addRow(table, columns, cells)] : changeRow(table, columns, row, cells)),
  ];
}

function newTable(text: string, cells: Cells, path: string, locale: FileLocale): readonly TextEdit[] {
  const isDutch = locale === 'nl';
  const separator = /\.tsv$/i.test(path) ? '\t' : isDutch ? ';' : ',';
  const names = [...new Set(['word', 'instead', ...cells.keys()])];
  const write = (value: string): string => writeCell(value, { separator, allQuoted: false });
  const header = names.map((name) => write(columnName(name, isDutch))).join(separator);
  const row = names.map((name) => write(cells.get(name) ?? '')).join(separator);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ start, end: text.length, text: `${header}\n${row}\n` }];
}

/** Throws {@link ConfigError} for a table without a column of words, or with an open quote. */
function openTable(text: string, path: string): Table {
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

function addRow(table: Table, columns: readonly (string | undefined)[], cells: Cells): TextEdit {
  const row = columns
    .map((name) => writeCell((name === undefined ? undefined : cells.get(name)) ?? '', table))
    .join(table.separator);
  const at = (table.rows.at(-1) ?? table.header).end;
  return { start: at, end: at, text: table.lineEnd + row };
}

function changeRow(
  table: Table,
  columns: readonly (string | undefined)[],
  row: CsvRow,
  cells: Cells,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let behind = '';
  columns.forEach((name, at) => {
    const value = name === undefined || name === 'word' ? undefined : cells.get(name);
    const cell = row.cells[at];
    if (cell === undefined) behind += table.separator + (value === undefined ? '' : writeCell(value, table));
    else if (value !== undefined && value !== cell.value) {
      edits.push({ start: cell.start, end: cell.end, text: writeCell(value, table) });
    }
  });
  const added = behind.replace(new RegExp(`${table.separator}+$`), '');
  return added === '' ? edits : [...edits, { start: row.end, end: row.end, text: added }];
}

function columnName(name: string, isDutch: boolean): string {
  if (name === 'word') return isDutch ? 'woord' : 'word';
  const dutch = ENTRY_SHAPE.keys.find((key) => key.name === name)?.dutch;
  return isDutch && dutch !== undefined ? dutch : name;
}

function writeCell(value: string, { separator, allQuoted }: Pick<Table, 'separator' | 'allQuoted'>): string {
  const mustQuote = allQuoted || value.includes(separator) || /["\r\n]|^\s|\s$/.test(value);
  return mustQuote ? `"${value.replaceAll('"', '""')}"` : value;
}
