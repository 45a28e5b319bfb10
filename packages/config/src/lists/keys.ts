import {
  ALTERNATIVE_SHAPE,
  COLUMNS_SHAPE,
  ENTRY_SHAPE,
  EXAMPLES_SHAPE,
  LIST_SHAPE,
} from '../schema/list-shape.js';
import type { MapShape } from '../schema/shape.js';
import type { Position } from '../tree.js';
import type { Alternative, ListItem, ParsedList } from './model.js';

/** The keys of an entry, by their English names. */
export type EntryKey = Exclude<keyof ListItem, 'word' | 'isAllowed' | keyof Position>;
export type Column = Exclude<EntryKey, 'examples'> | 'word';
type ListKey = Exclude<keyof ParsedList, 'items'> | 'words';
type AlternativeKey = Exclude<keyof Alternative, keyof Position>;
type ExampleKey = keyof NonNullable<ListItem['examples']>;

/** The English names of keys by those of both languages, the Dutch ones first. */
type KeyNames<Key extends string> = ReadonlyMap<string, Key>;

/** `Key`: the names that the shape has; a test compares them. */
function namesFor<Key extends string>({ keys }: MapShape): KeyNames<Key> {
  const dutch = keys.map(({ name, dutch = name }) => [dutch, name as Key] as const);
  return new Map([...dutch, ...keys.map(({ name }) => [name, name as Key] as const)]);
}

/** The language of keys or heads: that of the first that is known; undefined where none tells. */
export function languageOfNames(
  written: readonly string[],
  names: KeyNames<string>,
): 'nl' | 'en' | undefined {
  const known = written.find((name) => names.has(name));
  if (known === undefined) return undefined;
  return names.get(known) === known ? 'en' : 'nl';
}

export const LIST_NAMES = namesFor<ListKey>(LIST_SHAPE);
export const ENTRY_NAMES = namesFor<EntryKey>(ENTRY_SHAPE);
export const ALTERNATIVE_NAMES = namesFor<AlternativeKey>(ALTERNATIVE_SHAPE);
export const EXAMPLE_NAMES = namesFor<ExampleKey>(EXAMPLES_SHAPE);
export const COLUMN_NAMES = namesFor<Column>(COLUMNS_SHAPE);
