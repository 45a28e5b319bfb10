import { ConfigError } from '../errors.js';
import { type Row, tidyCell } from '../lists/csv.js';
import { tidyWord } from '../lists/values.js';
import { ALLOW } from '../schema/list-shape.js';
import { applyTextEdits } from './apply-text-edits.js';
import { type CellStyle, columnName, openTable, type Table, writeCell } from './csv-table.js';
import type { NewWord, Plain, TextEdit, WordChange } from './model.js';
import { type FileLocale, isNewFile } from './new-file.js';

type Cells = ReadonlyMap<string, string>;

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
  return putRows(text, [cells], path, locale);
}

/** Makes many changes to a table at once. Gives the new text. Throws {@link ConfigError} where it is broken. */
export function changeRows(
  text: string,
  changes: readonly WordChange[],
  path: string,
  locale: FileLocale,
): string {
  const gone = new Set(changes.filter(({ isRemoved }) => isRemoved).map(({ word }) => tidyWord(word)));
  const left = gone.size === 0 || isNewFile(text) ? text : withoutRows(openTable(text, path), gone);
  const rows = changes
    .filter(({ isRemoved }) => isRemoved !== true)
    .map(({ word, set = {}, unset = [] }): Cells => {
      const written = Object.entries(set).map(([name, value]) => [name, toCell(value)] as const);
      return new Map([['word', word], ...unset.map((name) => [name, ''] as const), ...written]);
    });
  return rows.length === 0 ? left : applyTextEdits(left, putRows(left, rows, path, locale));
}

/** Several texts have a bar between them; of what says more than its word the word. */
function toCell(value: Plain): string {
  if (Array.isArray(value)) return value.map(toCell).join('|');
  if (value !== null && typeof value === 'object') return toCell((value as Record<string, Plain>).word ?? '');
  return value === null ? '' : String(value);
}

function withoutRows(table: Table, words: ReadonlySet<string>): string {
  const edits = table.rows.flatMap((row) => {
    if (!words.has(wordIn(table, row))) return [];
    const end = endOf(row);
    const lineEnd = /^\r?\n|^\r/.exec(table.text.slice(end, end + 2))?.[0] ?? '';
    return [{ start: row.cells[0]?.start ?? end, end: end + lineEnd.length, text: '' }];
  });
  return applyTextEdits(table.text, edits);
}

function wordIn({ columns }: Table, row: Row): string {
  return tidyWord(row.cells[columns.indexOf('word')]?.text ?? '');
}

/** Where a row ends before its line end. */
function endOf({ cells }: Row): number {
  return cells.at(-1)?.end ?? 0;
}

function putRows(
  text: string,
  changes: readonly Cells[],
  path: string,
  locale: FileLocale,
): readonly TextEdit[] {
  if (isNewFile(text)) return newTable(text, changes, path, locale);
  const table = openTable(text, path);
  const rows = new Map(table.rows.map((row) => [wordIn(table, row), row]));
  const names = new Set(changes.flatMap((cells) => [...cells].flatMap(([name, value]) => value && name)));
  const missing = [...names].filter((name) => name !== '' && !table.columns.includes(name));
  const columns = [...table.columns, ...missing];
  const added: string[] = [];
  const edits = changes.flatMap((cells) => {
    const row = rows.get(tidyWord(cells.get('word') ?? ''));
    if (row !== undefined) return changeRow(table, columns, row, cells);
    added.push(table.lineEnd + renderRow(table, columns, cells));
    return [];
  });
  const at = endOf(table.rows.at(-1) ?? table.header);
  const head = missing.length === 0 ? [] : [addColumns(table, missing)];
  return [...head, ...edits, ...(added.length === 0 ? [] : [{ start: at, end: at, text: added.join('') }])];
}

function addColumns(table: Table, names: readonly string[]): TextEdit {
  const at = endOf(table.header);
  const added = names.map((name) => table.separator + writeCell(columnName(name, table.isDutch), table));
  return { start: at, end: at, text: added.join('') };
}

function newTable(
  text: string,
  changes: readonly Cells[],
  path: string,
  locale: FileLocale,
): readonly TextEdit[] {
  const isDutch = locale === 'nl';
  const separator = /\.tsv$/i.test(path) ? '\t' : isDutch ? ';' : ',';
  const names = [...new Set(['word', 'instead', ...changes.flatMap((cells) => [...cells.keys()])])];
  const style = { separator, allQuoted: false };
  const header = names.map((name) => writeCell(columnName(name, isDutch), style)).join(separator);
  const lines = [header, ...changes.map((cells) => renderRow(style, names, cells))];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ start, end: text.length, text: lines.map((line) => `${line}\n`).join('') }];
}

function renderRow(style: CellStyle, columns: readonly (string | undefined)[], cells: Cells): string {
  return columns
    .map((name) => writeCell((name === undefined ? undefined : cells.get(name)) ?? '', style))
    .join(style.separator);
}

function changeRow(
  table: Table,
  columns: readonly (string | undefined)[],
  row: Row,
  cells: Cells,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let behind = '';
  columns.forEach((name, at) => {
    const value = name === undefined || name === 'word' ? undefined : cells.get(name);
    const cell = row.cells[at];
    if (cell === undefined) behind += table.separator + (value === undefined ? '' : writeCell(value, table));
    else if (value !== undefined && tidyCell(value) !== cell.text) {
      edits.push({ start: cell.start, end: cell.end, text: writeCell(value, table) });
    }
  });
  const added = behind.replace(new RegExp(`${table.separator}+$`), '');
  return added === '' ? edits : [...edits, { start: endOf(row), end: endOf(row), text: added }];
}
