import type { Localized } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import type { ConfigNode, MapEntry, Position } from '../tree.js';
import { type Cell, type Row, readTable } from './csv.js';
import { COLUMN_NAMES, type Column, languageOfNames } from './keys.js';
import type { ParsedList } from './model.js';
import { readItems } from './read-list.js';

/** Columns whose cells hold several texts, a bar apart. */
const SEVERAL: ReadonlySet<Column> = new Set(['instead', 'forms', 'except']);
/** The column without which there is no list. */
export const WORD_HEAD: Localized = { nl: 'woord', en: 'word' };
const CLOSED: Localized = { nl: 'een aanhalingsteken dat sluit', en: 'a closing quote' };
const NO_CELL: Localized = {
  nl: 'niets: hierboven staat geen kolomkop',
  en: 'nothing: no column head stands above',
};

/** A list that was read from a table. */
export interface TableList extends ParsedList {
  /** The columns that the table has. */
  readonly columns: readonly Column[];
}

/** Reads a list from CSV or TSV. A wrong row is left out; the other rows count. */
export function readCsvList(text: string, mistakes: Mistakes): TableList {
  const { rows, unclosed } = readTable(text, mistakes.file);
  if (unclosed !== undefined) mistakes.add('wrong-value', unclosed, '"', CLOSED);
  return readTableRows(rows, mistakes);
}

/** Reads a list from the rows of a table; the first one is its head. */
export function readTableRows([head, ...body]: readonly Row[], mistakes: Mistakes): TableList {
  const columns = head && readHead(head, mistakes);
  if (columns === undefined) return { items: [], columns: [] };
  const entries: MapEntry[] = [];
  const wordHead = head?.cells[columns.indexOf('word')]?.text ?? '';
  for (const row of body) {
    const entry = toEntry(row, columns, wordHead, mistakes);
    if (entry !== undefined) entries.push(entry);
  }
  const named = columns.filter((column) => column !== undefined);
  return { items: readItems(entries, mistakes), columns: named };
}

/** The column of each place; undefined where no column holds the words. */
function readHead(head: Row, mistakes: Mistakes): readonly (Column | undefined)[] | undefined {
  const columns = head.cells.map((cell) => readColumn(cell, mistakes));
  columns.forEach((column, index) => {
    if (column === undefined || columns.indexOf(column) === index) return;
    const cell = head.cells[index] as Cell;
    const twice = {
      nl: `de kolom ‘${cell.text}’ staat er al`,
      en: `the column ‘${cell.text}’ is there already`,
    };
    mistakes.add('duplicate', cell, twice, {
      nl: 'elke kolom één keer',
      en: 'each column once',
    });
  });
  if (columns.includes('word')) return columns;
  mistakes.add('missing-key', head.cells[0], '', wordHeadBeside(head));
  return undefined;
}

function readColumn(cell: Cell, mistakes: Mistakes): Column | undefined {
  if (cell.text === '') return undefined;
  const column = COLUMN_NAMES.get(cell.text.toLowerCase());
  if (column === undefined) mistakes.addUnknown('unknown-key', cell, cell.text, [...COLUMN_NAMES.keys()]);
  return column;
}

/** What the column of words would be called beside these heads. */
function wordHeadBeside({ cells }: Row): string | Localized {
  const language = languageOfNames(
    cells.map(({ text }) => text.toLowerCase()),
    COLUMN_NAMES,
  );
  return language === undefined ? WORD_HEAD : WORD_HEAD[language];
}

/** The entry as a map of YAML would give it; undefined for a row without a word. */
function toEntry(
  { cells }: Row,
  columns: readonly (Column | undefined)[],
  wordHead: string,
  mistakes: Mistakes,
): MapEntry | undefined {
  const entries: MapEntry[] = [];
  let word: Cell | undefined;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as Cell;
    if (cell.text === '') continue;
    const key = columns[index];
    if (key === 'word') word = cell;
    else if (key !== undefined) entries.push(toMapEntry(cell, key, toNode(cell, key)));
    else if (index >= columns.length) mistakes.add('wrong-value', cell, cell.text, NO_CELL);
  }
  if (word === undefined) {
    mistakes.add('missing-key', cells[0], '', wordHead);
    return undefined;
  }
  return toMapEntry(word, word.text, { kind: 'map', entries, ...placeOf(word) });
}

function toMapEntry({ line, column, row, start, end }: Cell, key: string, value: ConfigNode): MapEntry {
  return { key, value, line, column, row, start, end };
}

function toNode(cell: Cell, name: Column): ConfigNode {
  const { text } = cell;
  const { line, column, row, start, end } = cell;
  if (!SEVERAL.has(name) || !text.includes('|'))
    return { kind: 'scalar', value: text, line, column, row, start, end };
  const place = placeOf(cell);
  const parts = text.split('|').map((part) => part.trim());
  const items = parts
    .filter((part) => part !== '')
    .map((value): ConfigNode => ({ kind: 'scalar', value, ...place }));
  return { kind: 'list', items, ...place };
}

/** Spelled out: long tables have hundreds of thousands of cells, and a rest pattern takes its time. */
function placeOf({ line, column, row, start, end }: Cell): Required<Position> {
  return { line, column, row, start, end };
}
