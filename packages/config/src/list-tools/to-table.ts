import type { Localized } from '@geestdrift/engine';
import { writeCell } from '../edit/csv-table.js';
import type { Plain } from '../edit/model.js';
import { COLUMN_NAMES, type Column } from '../lists/keys.js';
import type { ListItem, ParsedList } from '../lists/model.js';
import { ALLOW } from '../schema/list-shape.js';
import { alternativeWords, fieldsOf, isFacts } from './fields.js';

/** What a table cannot say of a list or of an entry. */
export interface Loss {
  /** undefined: it is said of the whole list. */
  readonly word: string | undefined;
  readonly what: LossKind;
}

export type LossKind = 'title' | 'owner' | 'severity' | 'examples' | 'alternative-facts' | 'bar';

/** A list as the rows of a table, the head first, and what does not fit. */
export interface ListTable {
  readonly rows: readonly (readonly string[])[];
  readonly losses: readonly Loss[];
}

/** Makes a table of a list; only columns that some entry needs, with their names in `locale`. */
export function toTable(list: ParsedList, locale: keyof Localized): ListTable {
  const entries = list.items.map((item) => ({ item, fields: fieldsOf(item) }));
  const needed = new Set<string>(['word', 'instead', ...entries.flatMap(({ fields }) => [...fields.keys()])]);
  const columns = [...new Set(COLUMN_NAMES.values())].filter((name) => needed.has(name));
  const rows = entries.map(({ item, fields }) =>
    columns.map((name) => (name === 'word' ? item.word : toCell(fields.get(name), locale))),
  );
  const head = columns.map((name) => nameOf(name, locale));
  return { rows: [head, ...rows], losses: [...listLosses(list), ...list.items.flatMap(lossesOf)] };
}

/** COLUMN_NAMES has the Dutch name of a column before the English one. */
function nameOf(column: Column, locale: keyof Localized): string {
  if (locale === 'en') return column;
  return [...COLUMN_NAMES].find(([, name]) => name === column)?.[0] ?? column;
}

function toCell(value: Plain | undefined, locale: keyof Localized): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') {
    if (locale === 'nl') return value ? 'ja' : 'nee';
    return String(value);
  }
  return alternativeWords(value).join('|');
}

function listLosses({ title, owner, severity }: ParsedList): readonly Loss[] {
  return Object.entries({ title, owner, severity }).flatMap(([what, value]) =>
    value === undefined ? [] : [{ word: undefined, what: what as LossKind }],
  );
}

function lossesOf(item: ListItem): readonly Loss[] {
  const fields = fieldsOf(item);
  const { word, instead, isAllowed } = item;
  const texts = [...instead.map((one) => one.word), ...(item.forms ?? []), ...(item.except ?? [])];
  const isUnclear = texts.some((text) => text.includes('|')) || (!isAllowed && instead[0]?.word === ALLOW);
  const alternatives = fields.get('instead');
  const all = Array.isArray(alternatives) ? (alternatives as readonly Plain[]) : [alternatives ?? null];
  const kinds: readonly (LossKind | false)[] = [
    fields.has('examples') && 'examples',
    all.some(isFacts) && 'alternative-facts',
    isUnclear && 'bar',
  ];
  return kinds.flatMap((what) => (what === false ? [] : [{ word, what }]));
}

/** Text of a table with this between its cells, and lines that end as Windows has them. */
export function writeTable(rows: ListTable['rows'], separator: string): string {
  const style = { separator, allQuoted: false };
  return rows.map((row) => `${row.map((cell) => writeCell(cell, style)).join(separator)}\r\n`).join('');
}
