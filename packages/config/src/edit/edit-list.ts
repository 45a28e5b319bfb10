import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { ConfigError } from '../errors.js';
import { ALLOW, ENTRY_SHAPE, EXAMPLES_SHAPE } from '../schema/list-shape.js';
import { addCsvWord, allowCsvWord, isCsv, refuseCsvExample } from './edit-csv.js';
import { addItem, addToText, fill, setAt, setValue } from './insert.js';
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

function pathTo({ above }: OpenList): readonly string[] {
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
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [keyFor(list, ENTRY_SHAPE, name, node), value]));
}

/** The alternative alone, where no more is said. */
function shortest(list: OpenList, entry: Readonly<Record<string, Plain>>): Plain {
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
  const path = [...pathTo(list), keyOf(pair)];
  const missing = Object.entries(entry).filter(([key]) => nodeAt(list.source, [...path, key]) === undefined);
  const known = Object.entries(entry).filter((one) => !missing.some(([key]) => key === one[0]));
  return [
    ...known.flatMap(([key, value]) => setAt(list.source, [...path, key], value)),
    ...mergeInsertions(missing.flatMap(([key, value]) => setAt(list.source, [...path, key], value))),
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
