import type { Level, Localized } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import { describeNode, LIST } from '../read/values.js';
import type { ConfigNode, MapEntry, MapNode } from '../tree.js';
import { LIST_NAMES } from './keys.js';
import type { ListItem, ParsedList } from './model.js';
import { readEntry } from './read-entry.js';
import { readListLevel, readPlain } from './values.js';

const WORDS: Localized = {
  nl: 'woorden met een dubbele punt erachter (kostenplaatje: prijs)',
  en: 'words with a colon behind them (kostenplaatje: prijs)',
};
const ONCE: Localized = { nl: 'elk woord één keer', en: 'each word once' };

/** Reads the root of a list in YAML or JSON: the long form where `words` is a map, else a flat map. */
export function readList(root: ConfigNode | null, mistakes: Mistakes): ParsedList {
  if (root === null || isNothing(root)) return { items: [] };
  if (root.kind !== 'map') {
    mistakes.add('wrong-type', root, describeNode(root), WORDS);
    return { items: [] };
  }
  return isLongForm(root) ? readLongForm(root, mistakes) : { items: readItems(root.entries, mistakes) };
}

/**
 * Whether `words` holds the words. Where these are all commented out, or are no map by mistake, it does so if all that stands beside it
 * belongs to the long form; in a flat map it would itself be a forbidden word.
 */
function isLongForm({ entries }: MapNode): boolean {
  const words = entries.filter(({ key }) => LIST_NAMES.get(key) === 'words');
  if (words.some(({ value }) => value.kind === 'map')) return true;
  const isOpen = words.some(({ value }) => value.kind === 'list' || isNothing(value));
  return isOpen && entries.every(({ key }) => LIST_NAMES.has(key));
}

function isNothing(node: ConfigNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function readLongForm(root: MapNode, mistakes: Mistakes): ParsedList {
  const facts: { title?: string; owner?: string; severity?: Level } = {};
  let words: readonly MapEntry[] = [];
  for (const { key: written, value, ...at } of root.entries) {
    const key = LIST_NAMES.get(written);
    if (key === undefined) mistakes.addUnknown('unknown-key', at, written, [...LIST_NAMES.keys()]);
    else if (key === 'words') words = [...words, ...readWords(value, mistakes)];
    else if (key === 'severity') Object.assign(facts, named('severity', readListLevel(value, mistakes)));
    else Object.assign(facts, named(key, readPlain(value, mistakes)));
  }
  return { ...facts, items: readItems(words, mistakes) };
}

function readWords(value: ConfigNode, mistakes: Mistakes): readonly MapEntry[] {
  if (value.kind === 'map') return value.entries;
  if (value.kind === 'list') mistakes.add('wrong-type', value, LIST, WORDS);
  return [];
}

function named(key: string, value: string | undefined): object {
  return value === undefined ? {} : { [key]: value };
}

/** The entries of a list, each word once. */
export function readItems(entries: readonly MapEntry[], mistakes: Mistakes): readonly ListItem[] {
  const seen = new Map<string, ListItem>();
  for (const entry of entries) {
    const item = readEntry(entry, mistakes);
    if (item === undefined) continue;
    const before = seen.get(item.word);
    if (before === undefined) seen.set(item.word, item);
    else mistakes.add('duplicate', item, describeTwice(item.word, before), ONCE);
  }
  return [...seen.values()];
}

function describeTwice(word: string, { line, row }: ListItem): Localized {
  return row === undefined
    ? { nl: `‘${word}’ staat ook op regel ${line}`, en: `‘${word}’ is also on line ${line}` }
    : { nl: `‘${word}’ staat ook in rij ${row}`, en: `‘${word}’ is also in row ${row}` };
}
