import type { Localized } from '@geestdrift/engine';
import type { Cell } from '../lists/csv.js';
import { COLUMN_NAMES, type Column, languageOfNames } from '../lists/keys.js';
import { ALLOW, ALLOWED, ENTRY_SHAPE, listKey } from '../schema/list-shape.js';
import { type Choice, choicesOf } from '../schema/shape.js';
import { describeWord } from './describe-entry.js';
import type { CompletionItem, Completions, Hover, LanguageKnown, TextRange } from './model.js';
import { placeInTable, type TablePlace } from './place-in-table.js';

type Locale = keyof Localized;

const WORD: Localized = {
  nl: 'Het woord of de woordgroep die niet mag.',
  en: 'The word or phrase that is forbidden.',
};

/** What stands at an offset of a table, explained: a column's head, a value, the entry of a row. */
export function hoverInTable(
  text: string,
  offset: number,
  { locale, path }: LanguageKnown,
): Hover | undefined {
  const place = placeInTable(text, offset, path);
  if (place === undefined || place.cell.text === '') return undefined;
  const markdown = place.row === undefined ? docOf(place.column, locale) : explainCell(place, locale);
  return markdown === undefined ? undefined : { range: rangeOf(place.cell, text), markdown };
}

/** What can be written at an offset of a table: heads of columns, in the file's language, and values of those that have names. */
export function completionsInTable(
  text: string,
  offset: number,
  { locale, path }: LanguageKnown,
): Completions {
  const place = placeInTable(text, offset, path);
  if (place === undefined) {
    const range = { start: offset, end: offset };
    return { range, items: text.trim() === '' ? headItems([], locale) : [] };
  }
  const { cell, row, column, columns } = place;
  const items =
    row === undefined
      ? headItems(
          columns.filter((one) => one !== column),
          languageOf(place) ?? locale,
        )
      : choicesFor(column).map(({ name, doc }) => toItem(name, doc[locale]));
  const { start, end } = rangeOf(cell, text);
  return { range: { start: Math.min(start, offset), end: Math.max(end, offset) }, items };
}

function headItems(taken: readonly (Column | undefined)[], language: Locale): readonly CompletionItem[] {
  const names = [...COLUMN_NAMES].filter(([name, column]) => (name === column) === (language === 'en'));
  return names
    .filter(([, column]) => !taken.includes(column))
    .map(([name, column]) => toItem(name, docOf(column, language) ?? ''));
}

function toItem(name: string, doc: string): CompletionItem {
  return { label: name, insertText: name, detail: doc, documentation: doc };
}

/** The language of the other heads; undefined where none tells. */
function languageOf({ cell, head }: TablePlace): Locale | undefined {
  const names = head.cells.filter((one) => one !== cell).map(({ text }) => text.toLowerCase());
  return languageOfNames(names, COLUMN_NAMES);
}

function explainCell({ cell, row, column, columns }: TablePlace, locale: Locale): string | undefined {
  const choice = choicesFor(column).find(({ name }) => name === cell.text.toLowerCase());
  if (choice !== undefined && choice.doc[locale] !== '') return choice.doc[locale];
  const textsOf = (name: string): readonly string[] =>
    (row?.cells[columns.indexOf(name as Column)]?.text ?? '').split('|').flatMap((part) => part.trim() || []);
  const [word] = textsOf('word');
  if (word === undefined || column === undefined) return undefined;
  return describeWord(word, textsOf('instead').join() === ALLOW, textsOf, locale);
}

function docOf(column: Column | undefined, locale: Locale): string | undefined {
  if (column === undefined) return undefined;
  return column === 'word' ? WORD[locale] : listKey(ENTRY_SHAPE, column).doc[locale];
}

function choicesFor(column: Column | undefined): readonly Choice[] {
  if (column === undefined || column === 'word') return [];
  return column === 'instead' ? [ALLOWED] : choicesOf([listKey(ENTRY_SHAPE, column).shape]);
}

/** The cell without white space around it, and without its quotes. */
function rangeOf({ start = 0, end = 0 }: Cell, text: string): TextRange {
  const isOutside = (at: number): boolean => /[\s"]/.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && isOutside(from)) from++;
  while (to > from && isOutside(to - 1)) to--;
  return { start: from, end: to };
}
