import { changeWords } from '../edit/change-words.js';
import type { Plain, WordChange } from '../edit/model.js';
import type { FileLocale } from '../edit/new-file.js';
import type { ListItem } from '../lists/model.js';
import type { FieldChange, ListDiff } from './diff-lists.js';
import { fieldsOf } from './fields.js';

/**
 * Writes what differs into the text of a list; its comments and order stay. Words that are gone stay too, unless `removes`.
 * Throws ConfigError where the text is broken.
 */
export function mergeIntoList(
  text: string,
  { added, removed, changed }: ListDiff,
  path: string,
  locale: FileLocale,
  removes = false,
): string {
  const changes: WordChange[] = [
    ...changed.map(({ word, fields }) => ({ word, ...splitFields(fields) })),
    ...added.map(toAddition),
    ...(removes ? removed.map(({ word }): WordChange => ({ word, isRemoved: true })) : []),
  ];
  return changes.length === 0 ? text : changeWords(text, changes, path, locale);
}

/** What an entry says, as a new one. */
export function toAddition(item: ListItem): WordChange {
  return { word: item.word, set: Object.fromEntries(fieldsOf(item)) };
}

function splitFields(fields: readonly FieldChange[]): Pick<WordChange, 'set' | 'unset'> {
  const set: Record<string, Plain> = {};
  for (const { name, after } of fields) if (after !== undefined) set[name] = after;
  return { set, unset: fields.filter(({ after }) => after === undefined).map(({ name }) => name) };
}
