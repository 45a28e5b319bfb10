import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { ALLOW, ENTRY_SHAPE, LIST_SHAPE, listKey } from '../schema/list-shape.js';
import { keyNamed, type MapShape, namesOf } from '../schema/shape.js';
import type { FileLocale } from './new-file.js';
import {
  expectMap,
  findPair,
  isEmptyNode,
  keyOf,
  openSource,
  pairsOf,
  type Source,
  type YamlPair,
} from './source.js';

/** A list that is to be edited: where its words stand, and in which language its keys are. */
export interface OpenList {
  readonly source: Source;
  /** The key above the words; undefined in a flat list. */
  readonly above: string | undefined;
  readonly words: YAMLMap | undefined;
  readonly locale: FileLocale;
}

/** Opens a list that is YAML or JSON. Throws ConfigError where it is broken. `locale`: of keys where the file shows none. */
export function openList(text: string, path: string, locale: FileLocale): OpenList {
  const source = openSource(text, path);
  const newAbove = keyName(LIST_SHAPE, 'words', locale);
  if (isEmptyNode(source.root)) return { source, above: newAbove, words: undefined, locale };
  const root = expectMap(source, source.root);
  const pair = findWords(root);
  const inner = pair === undefined ? root : pair.value;
  return {
    source,
    above: pair === undefined ? undefined : keyOf(pair),
    words: isMap(inner) ? inner : undefined,
    locale: languageOfKeys(root) ?? locale,
  };
}

/** The name of a key: the one that stands in the map already, else that of the list's language. */
export function keyFor(list: OpenList, shape: MapShape, name: string, map?: Node | null): string {
  const names = namesOf(listKey(shape, name));
  const known = isMap(map) ? names.find((one) => findPair(map, one) !== undefined) : undefined;
  return known ?? keyName(shape, name, list.locale);
}

/** Whether an entry says that its word may stand. */
export function isAllowed(node: Node | null): boolean {
  return isScalar(node) && node.value === ALLOW;
}

function keyName(shape: MapShape, name: string, locale: FileLocale): string {
  const key = listKey(shape, name);
  return locale === 'nl' ? (key.dutch ?? key.name) : key.name;
}

/** The language of the first key that is the one and not the other; undefined where none is. */
export function languageOfKeys(root: YAMLMap): FileLocale | undefined {
  const words = findWords(root);
  const map = words === undefined ? root : words.value;
  const entries = isMap(map)
    ? pairsOf(map as YAMLMap)
        .map(({ value }) => value)
        .filter(isMap<Node, Node | null>)
    : [];
  const maps = entries.map((entry) => [entry, ENTRY_SHAPE] as [YAMLMap, MapShape]);
  const isLong = pairsOf(root).every(
    (pair) => isEmptyNode(pair.value) || keyNamed(LIST_SHAPE, keyOf(pair)) !== undefined,
  );
  if (words !== undefined || isLong) maps.unshift([root, LIST_SHAPE]);
  for (const [one, shape] of maps) {
    for (const pair of pairsOf(one)) {
      const key = keyNamed(shape, keyOf(pair));
      if (key?.dutch !== undefined && key.dutch !== key.name) return keyOf(pair) === key.dutch ? 'nl' : 'en';
    }
  }
  return undefined;
}

/** The key under which a list in its long form has its words. */
function findWords(root: YAMLMap): YamlPair | undefined {
  const names = namesOf(listKey(LIST_SHAPE, 'words'));
  return pairsOf(root).find(
    (pair) => names.includes(keyOf(pair)) && (isMap(pair.value) || isEmptyNode(pair.value)),
  );
}
