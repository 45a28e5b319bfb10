import type { Plain } from '@geestdrift/config/edit';
import type { FieldChange, ListDiff } from '@geestdrift/config/list-tools';
import type { ListItem } from '@geestdrift/config/lists';
import pico from 'picocolors';
import type { Locale } from '../arguments/flags.js';
import { LIST_WORDS } from './list-words.js';

interface DiffPage {
  readonly locale: Locale;
  readonly colors: boolean;
  /** Whether words that are gone are removed, or stay. */
  readonly removes: boolean;
}

/** What is another meaning, for a person: a line a word, and one for each key of a word that changes. */
export function formatListDiff({ added, removed, changed }: ListDiff, page: DiffPage): string {
  const { green, red, yellow, dim } = pico.createColors(page.colors);
  const words = LIST_WORDS[page.locale];
  const lines = [
    ...added.map((item) => green(`+ ${describeItem(item)}`)),
    ...changed.flatMap(({ word, fields }) => [
      yellow(`~ ${word}`),
      ...fields.map((field) => `    ${describeField(field, page.locale)}`),
    ]),
    ...removed.map((item) =>
      page.removes ? red(`- ${describeItem(item)}`) : dim(`= ${describeItem(item)}`),
    ),
    words.diffSummary(added.length, changed.length, removed.length, page.removes),
  ];
  return `${lines.join('\n')}\n`;
}

/** `kostenplaatje → prijs`. */
export function describeItem({ word, isAllowed, instead }: ListItem): string {
  if (isAllowed) return `${word}: allow`;
  return instead.length === 0 ? word : `${word} → ${instead.map((one) => one.word).join(', ')}`;
}

function describeField({ name, before, after }: FieldChange, locale: Locale): string {
  const { fields, nothing } = LIST_WORDS[locale];
  const show = (value: Plain | undefined): string => (value === undefined ? nothing : describePlain(value));
  return `${fields[name]}: ${show(before)} → ${show(after)}`;
}

function describePlain(value: Plain): string {
  if (Array.isArray(value)) return (value as readonly Plain[]).map(describePlain).join(', ');
  if (value === null || typeof value !== 'object') return String(value);
  const { word, ...facts } = value as Readonly<Record<string, Plain>>;
  const rest = Object.entries(facts).map(([key, fact]) => `${key}: ${describePlain(fact)}`);
  return [
    ...(word === undefined ? [] : [String(word)]),
    ...(rest.length === 0 ? [] : [`(${rest.join(', ')})`]),
  ].join(' ');
}

/** The diff for programs. */
export function listDiffAsJson(
  path: string,
  { added, removed, changed }: ListDiff,
  isWritten: boolean,
): string {
  const names = (items: readonly ListItem[]): readonly object[] =>
    items.map(({ word, isAllowed, instead }) => ({
      word,
      ...(isAllowed ? { allow: true } : { instead: instead.map((one) => one.word) }),
    }));
  const fieldsOf = (fields: readonly FieldChange[]): object =>
    Object.fromEntries(
      fields.map(({ name, before, after }) => [name, { before: before ?? null, after: after ?? null }]),
    );
  const result = {
    filePath: path,
    written: isWritten,
    added: names(added),
    changed: changed.map(({ word, fields }) => ({ word, fields: fieldsOf(fields) })),
    removed: names(removed),
  };
  return `${JSON.stringify(result)}\n`;
}
