import { Mistakes } from '../errors.js';
import { parseConfigText } from '../parse-text.js';
import type { ConfigNode, MapEntry, Position } from '../tree.js';
import { readCsvList } from './csv-list.js';
import type { ParsedList } from './model.js';
import { readPlainJson } from './plain-json.js';
import { readPlainYaml } from './plain-yaml.js';
import { readList } from './read-list.js';

/** Reads a list file by its ending. What is wrong goes to `mistakes` and is left out. */
export function parseList(text: string, mistakes: Mistakes): ParsedList {
  if (/\.[ct]sv$/i.test(mistakes.file)) return readCsvList(text, mistakes);
  const plain = /\.json$/i.test(mistakes.file)
    ? readPlainJson(text)
    : readPlainYaml(text, (chunk, line, offset) => parseChunk(chunk, line, offset, mistakes.file));
  if (plain !== undefined) return readList(plain, mistakes);
  const root = parseConfigText(text, mistakes, limitsFor(text));
  return root === undefined ? { items: [] } : readList(root, mistakes);
}

/** Each node takes a character at least; aliases that say more than the text does are refused. */
function limitsFor(text: string): { readonly nodes: number; readonly doubleKeys: true } {
  return { nodes: text.length + 1000, doubleKeys: true };
}

/** Some entries by themselves; undefined where they are wrong: read in the whole, the mistakes have their places. */
function parseChunk(
  chunk: string,
  firstLine: number,
  offset: number,
  file: string,
): readonly MapEntry[] | undefined {
  const mistakes = new Mistakes(file);
  const root = parseConfigText(chunk, mistakes, limitsFor(chunk));
  if (root?.kind !== 'map' || mistakes.errors.length > 0) return undefined;
  return moveEntries(root.entries, firstLine - 1, offset);
}

/** The same entries, so many lines and characters lower. */
function moveEntries(entries: readonly MapEntry[], lines: number, offset: number): readonly MapEntry[] {
  return entries.map((entry) => ({
    ...moved(entry, lines, offset),
    value: moveNode(entry.value, lines, offset),
  }));
}

function moveNode(node: ConfigNode, lines: number, offset: number): ConfigNode {
  const own = moved(node, lines, offset);
  if (own.kind === 'map') return { ...own, entries: moveEntries(own.entries, lines, offset) };
  if (own.kind === 'scalar') return own;
  return { ...own, items: own.items.map((item) => moveNode(item, lines, offset)) };
}

function moved<Place extends Position>(place: Place, lines: number, offset: number): Place {
  const { line, start = 0, end = 0 } = place;
  return { ...place, line: line + lines, start: start + offset, end: end + offset };
}
