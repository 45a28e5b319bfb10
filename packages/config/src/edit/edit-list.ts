import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { ConfigError } from '../errors.js';
import { ALLOW, ALTERNATIVE_SHAPE, ENTRY_SHAPE, EXAMPLES_SHAPE } from '../schema/list-shape.js';
import { addCsvWord, allowCsvWord, isCsv, refuseCsvExample } from './edit-csv.js';
import { addItem, addToText, fill, setAt, setBelow, setValue } from './insert.js';
import { lengthen } from './lengthen.js';
import type { NewWord, Plain, TextEdit } from './model.js';
import { type FileLocale, finishNewFile, isNewFile, LIST_HEADER } from './new-file.js';
import { isAllowed, keyFor, type OpenList, openList } from './open-list.js';
import { findPair, isEmptyNode, isJson, keyOf, nodeAt, type YamlPair } from './source.js';

/**
 * Puts a word on a list; what is given is added to an entry that is there already, and an allowed word becomes a
 * forbidden one. Throws ConfigError where the text is broken.
 */
export function addWord(
  text: string,
  word: NewWord,
  path: string,
  locale: FileLocale = 'nl',
): readonly TextEdit[] {
  if (isCsv(path)) return addCsvWord(text, word, path, locale);
  const list = openList(text, path, locale);
  const pair = list.words && findPair(list.words, word.word);
  if (pair === undefined || list.words === undefined) {
    return putWord(list, word.word, shortest(list, longEntry(list, word, null)));
  }
  const entry = longEntry(list, word, pair.value);
  if (isEmptyNode(pair.value)) return fill(list.source, list.words, pair, shortest(list, entry));
  if (isAllowed(pair.value)) return setValue(list.source, list.words, pair, shortest(list, entry));
  return extendEntry(list, pair, entry);
}

/** Sets keys of an entry that says something already; its other keys stay. */
export function extendEntry(
  list: OpenList,
  pair: YamlPair,
  entry: Readonly<Record<string, Plain>>,
): readonly TextEdit[] {
  return isMap(pair.value)
    ? extendLong(list, pair, entry)
    : extendShort(list, pair, entry, keyFor(list, ENTRY_SHAPE, 'instead'));
}

/** Makes a word one that no rule or list may flag. Throws ConfigError where the text is broken. */
export function allowWord(
  text: string,
  word: string,
  path: string,
  locale: FileLocale = 'nl',
): readonly TextEdit[] {
  if (isCsv(path)) return allowCsvWord(text, word, path, locale);
  return putWord(openList(text, path, locale), word, ALLOW);
}

/**
 * Adds a sentence in which a word of the list must not be flagged; a short entry becomes a long one for it. Throws
 * ConfigError where the text is broken, where the word is not on the list, and for CSV, which has no place for sentences.
 */
export function addNearMiss(text: string, word: string, sentence: string, path: string): readonly TextEdit[] {
  if (isCsv(path)) return refuseCsvExample(path);
  const list = openList(text, path, 'nl');
  const { source, words } = list;
  const pair = words && findPair(words, word);
  if (words === undefined || pair === undefined) {
    throw new ConfigError('not-found', path, undefined, { nl: word, en: word }, { nl: path, en: path });
  }
  if (isAllowed(pair.value)) return [];
  const inEntry = keyFor(list, ENTRY_SHAPE, 'examples', pair.value);
  const inExamples = (node?: Node): string => keyFor(list, EXAMPLES_SHAPE, 'right', node);
  if (!isEmptyNode(pair.value) && !isMap(pair.value)) {
    const added = { [inEntry]: { [inExamples()]: [sentence] } };
    return lengthen(source, words, pair, keyFor(list, ENTRY_SHAPE, 'instead'), added);
  }
  const toEntry = [...pathTo(list), keyOf(pair)];
  const examples = nodeAt(source, [...toEntry, inEntry]);
  const toRight = [...toEntry, inEntry, inExamples(examples)];
  const right = nodeAt(source, toRight);
  const isSentence = (node: unknown): boolean => isScalar(node) && node.value === sentence;
  if (isSeq(right)) return right.items.some(isSentence) ? [] : addItem(source, right, sentence);
  if (!isScalar(right) || isEmptyNode(right)) return setAt(source, toRight, [sentence]);
  return isSentence(right) ? [] : addToText(source, right, sentence);
}

export function pathTo({ above }: OpenList): readonly string[] {
  return above === undefined ? [] : [above];
}

function putWord(list: OpenList, word: string, value: Plain): readonly TextEdit[] {
  const { source } = list;
  const edits = setAt(source, [...pathTo(list), word], value);
  if (!isNewFile(source.text)) return edits;
  return finishNewFile(edits, isJson(source.text, source.path) ? '' : LIST_HEADER[list.locale]);
}

/** What is said of a new word, by the names of keys that the list uses. */
function longEntry(list: OpenList, { word: _, ...facts }: NewWord, node: Node | null): Record<string, Plain> {
  return nameFacts(list, facts, node);
}

/** Facts under the names of keys that the list, or the entry itself, uses. */
export function nameFacts(
  list: OpenList,
  facts: Readonly<Record<string, Plain | undefined>>,
  node: Node | null,
): Record<string, Plain> {
  const given = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[keyFor(list, ENTRY_SHAPE, name, node), nameInner(value, name, list)] as const],
  );
  return Object.fromEntries(given);
}

/** A value whose own keys have the names that the list uses. */
function nameInner(value: Plain, name: string, list: OpenList): Plain {
  const shape = name === 'instead' ? ALTERNATIVE_SHAPE : name === 'examples' ? EXAMPLES_SHAPE : undefined;
  if (shape === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Plain[]).map((one) => nameInner(one, name, list));
  const entries = Object.entries(value as Readonly<Record<string, Plain>>);
  return Object.fromEntries(entries.map(([key, inner]) => [keyFor(list, shape, key), inner]));
}

/** The alternative alone, where no more is said. */
export function shortest(list: OpenList, entry: Readonly<Record<string, Plain>>): Plain {
  const names = Object.keys(entry);
  if (names.length === 0) return null;
  const instead = keyFor(list, ENTRY_SHAPE, 'instead');
  return names.length === 1 && entry[instead] !== undefined ? entry[instead] : entry;
}

function extendLong(
  list: OpenList,
  pair: YamlPair,
  entry: Readonly<Record<string, Plain>>,
): readonly TextEdit[] {
  // Not from the root: a long list would be searched for each key.
  const map = pair.value as YAMLMap;
  const set = (key: string, value: Plain) => setBelow(list.source, map, [key], value);
  const isMissing = (key: string): boolean => (findPair(map, key)?.value ?? null) === null;
  const missing = Object.entries(entry).filter(([key]) => isMissing(key));
  const known = Object.entries(entry).filter(([key]) => !isMissing(key));
  return [
    ...known.flatMap(([key, value]) => set(key, value)),
    ...mergeInsertions(missing.flatMap(([key, value]) => set(key, value))),
  ].sort((one, other) => one.start - other.start);
}

/** Several insertions at one place as one edit, so that their order is beyond doubt. */
function mergeInsertions(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first] = edits;
  if (first === undefined || edits.some(({ start, end }) => start !== first.start || end !== first.end)) {
    return edits;
  }
  return [{ ...first, text: edits.map(({ text }) => text).join('') }];
}

function extendShort(
  { source, words }: OpenList,
  pair: YamlPair,
  entry: Readonly<Record<string, Plain>>,
  insteadKey: string,
): readonly TextEdit[] {
  const { [insteadKey]: instead, ...rest } = entry;
  if (words === undefined) return [];
  const isMore = Object.keys(rest).length > 0;
  if (isMore && instead !== undefined) return setValue(source, words, pair, entry);
  if (isMore) return lengthen(source, words, pair, insteadKey, rest);
  return instead === undefined ? [] : setValue(source, words, pair, instead);
}
