import type { Plain } from '../edit/model.js';
import type { EntryKey } from '../lists/keys.js';
import type { ListItem } from '../lists/model.js';
import { alternativeWords, type EntryFields, fieldsOf, isFacts } from './fields.js';

/** A key whose value is another one; undefined: it is not there. */
export interface FieldChange {
  readonly name: EntryKey;
  readonly before: Plain | undefined;
  readonly after: Plain | undefined;
}

/** What is another meaning, by word. Order, comments and the way of writing have none. */
export interface ListDiff {
  readonly added: readonly ListItem[];
  readonly removed: readonly ListItem[];
  readonly changed: readonly { readonly word: string; readonly fields: readonly FieldChange[] }[];
}

/**
 * Compares two lists by meaning. `known`: what the new one can say; what it cannot counts as unchanged, also of an alternative
 * that it names by its word.
 */
export function diffLists(
  before: readonly ListItem[],
  after: readonly ListItem[],
  known?: ReadonlySet<string>,
): ListDiff {
  const old = new Map(before.map((item) => [item.word, item]));
  const words = new Set(after.map(({ word }) => word));
  return {
    added: after.filter(({ word }) => !old.has(word)),
    removed: before.filter(({ word }) => !words.has(word)),
    changed: after.flatMap((item) => {
      const other = old.get(item.word);
      const fields = other === undefined ? [] : compare(fieldsOf(other), fieldsOf(item), known);
      return fields.length === 0 ? [] : [{ word: item.word, fields }];
    }),
  };
}

function compare(
  before: EntryFields,
  after: EntryFields,
  known: ReadonlySet<string> | undefined,
): readonly FieldChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    if (known !== undefined && !known.has(name)) return [];
    const old = before.get(name);
    const next =
      known !== undefined && name === 'instead' ? withFacts(after.get(name), old) : after.get(name);
    return isSame(old, next) ? [] : [{ name, before: old, after: next }];
  });
}

/** Alternatives of a table, each with what the list says of that word. */
function withFacts(instead: Plain | undefined, old: Plain | undefined): Plain | undefined {
  if (instead === undefined || old === undefined) return instead;
  const facts = (Array.isArray(old) ? (old as readonly Plain[]) : [old]).filter(isFacts);
  const all = alternativeWords(instead).map((word): Plain => facts.find((one) => one.word === word) ?? word);
  return all.length > 1 ? all : all[0];
}

function isSame(one: Plain | undefined, other: Plain | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
