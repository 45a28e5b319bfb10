import { isMap, type YAMLMap } from 'yaml';
import { tidyWord } from '../lists/values.js';
import { ENTRY_SHAPE, listKey } from '../schema/list-shape.js';
import { namesOf } from '../schema/shape.js';
import { applyTextEdits } from './apply-text-edits.js';
import { changeRows, isCsv } from './edit-csv.js';
import { extendEntry, nameFacts, pathTo, shortest } from './edit-list.js';
import { colonOf } from './extent.js';
import { addEntries, fill, setAt, setValue } from './insert.js';
import type { Plain, TextEdit, WordChange } from './model.js';
import { type FileLocale, finishNewFile, isNewFile, LIST_HEADER } from './new-file.js';
import { type OpenList, openList } from './open-list.js';
import { removePairs } from './remove.js';
import { expectMap, findPair, isEmptyNode, isJson, keyOf, pairsOf, type YamlPair } from './source.js';

/**
 * Makes many changes to a list at once; comments, order and what no change names stay. New words come last. Gives the new
 * text. Throws ConfigError where the text is broken.
 */
export function changeWords(
  text: string,
  changes: readonly WordChange[],
  path: string,
  locale: FileLocale = 'nl',
): string {
  if (isCsv(path)) return changeRows(text, changes, path, locale);
  // Each step reads what the one before has written, so that no edit gets in another's way.
  return [takeAway, change, add].reduce((current, step) => {
    const list = openList(current, path, locale);
    return applyTextEdits(current, step(list, changes));
  }, text);
}

/** Removes entries, and keys of entries that stay. */
function takeAway(list: OpenList, changes: readonly WordChange[]): readonly TextEdit[] {
  const gone = new Set<YamlPair>();
  const edits: TextEdit[] = [];
  for (const { change, pair } of knownOf(list, changes)) {
    if (change.isRemoved === true) gone.add(pair);
    else edits.push(...unset(list, pair, change.unset ?? []));
  }
  if (list.words === undefined) return [];
  return [...keepMap(list, gone.size), ...removePairs(list.source, list.words, gone), ...edits];
}

/** Without any word below it, `woorden:` would be read as a word itself. */
function keepMap({ source, above, words }: OpenList, gone: number): readonly TextEdit[] {
  if (above === undefined || words === undefined || words.flow || gone < words.items.length) return [];
  const pair = findPair(expectMap(source, source.root), above);
  const colon = pair && colonOf(source, pair);
  return colon === undefined ? [] : [{ start: colon + 1, end: colon + 1, text: ' {}' }];
}

function unset({ source, words }: OpenList, pair: YamlPair, names: readonly string[]): readonly TextEdit[] {
  const { value } = pair;
  if (names.length === 0 || words === undefined || value === null) return [];
  if (!isMap(value)) return names.includes('instead') ? setValue(source, words, pair, null) : [];
  const keys = new Set(names.flatMap((name) => namesOf(listKey(ENTRY_SHAPE, name))));
  const map = value as YAMLMap;
  return removePairs(source, map, new Set(pairsOf(map).filter((one) => keys.has(keyOf(one)))));
}

/** Sets keys of entries that are there. */
function change(list: OpenList, changes: readonly WordChange[]): readonly TextEdit[] {
  const { source, words } = list;
  if (words === undefined) return [];
  return knownOf(list, changes).flatMap(({ change: { set = {} }, pair }) => {
    const entry = nameFacts(list, set, pair.value);
    if (Object.keys(entry).length === 0) return [];
    if (isEmptyNode(pair.value)) return fill(source, words, pair, shortest(list, entry));
    return extendEntry(list, pair, entry);
  });
}

function add(list: OpenList, changes: readonly WordChange[]): readonly TextEdit[] {
  const { source, words } = list;
  const known = namesIn(list);
  const entries = changes
    .filter(({ word, isRemoved }) => isRemoved !== true && !known.has(tidyWord(word)))
    .map(({ word, set = {} }) => [word, shortest(list, nameFacts(list, set, null))] as const);
  if (entries.length === 0) return [];
  if (words !== undefined && words.items.length > 0) return addEntries(source, words, entries);
  const all: Plain = Object.fromEntries(entries);
  const edits = setAt(source, pathTo(list), all);
  if (!isNewFile(source.text)) return edits;
  return finishNewFile(edits, isJson(source.text, source.path) ? '' : LIST_HEADER[list.locale]);
}

/** The changes of words that the list has. */
function knownOf({ words }: OpenList, changes: readonly WordChange[]) {
  const pairs = new Map((words === undefined ? [] : pairsOf(words)).map((pair) => [nameOf(pair), pair]));
  return changes.flatMap((one) => {
    const pair = pairs.get(tidyWord(one.word));
    return pair === undefined ? [] : [{ change: one, pair }];
  });
}

function namesIn({ words }: OpenList): ReadonlySet<string> {
  return new Set((words === undefined ? [] : pairsOf(words)).map(nameOf));
}

/** As the reader of lists tidies it. */
function nameOf(pair: YamlPair): string {
  return tidyWord(keyOf(pair));
}
