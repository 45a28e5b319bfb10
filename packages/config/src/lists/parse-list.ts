import { Mistakes } from '../errors.js';
import { parseConfigText } from '../parse-text.js';
import type { MapEntry } from '../tree.js';
import { readCsvList } from './csv-list.js';
import type { ParsedList } from './model.js';
import { readPlainYaml } from './plain-yaml.js';
import { readList } from './read-list.js';

/** The file name endings of lists. */
export const LIST_ENDINGS: readonly string[] = ['.yaml', '.yml', '.json', '.csv', '.tsv'];

/** Reads a list file by its ending. What is wrong goes to `mistakes` and is left out. */
export function parseList(text: string, mistakes: Mistakes): ParsedList {
  if (/\.[ct]sv$/i.test(mistakes.file)) return readCsvList(text, mistakes);
  const isJson = /\.json$/i.test(mistakes.file);
  const plain = isJson
    ? undefined
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
  return root.entries.map((entry) => moveDown(entry, firstLine - 1, offset));
}

/** The same node, so many lines and characters lower. */
function moveDown<Node extends object>(node: Node, lines: number, offset: number): Node {
  const moved = Object.entries(node).map(([key, value]) => {
    if (key === 'line') return [key, (value as number) + lines];
    if (key === 'start' || key === 'end') return [key, (value as number) + offset];
    if (Array.isArray(value)) return [key, value.map((item) => moveDown(item, lines, offset))];
    return [key, value !== null && typeof value === 'object' ? moveDown(value, lines, offset) : value];
  });
  return Object.fromEntries(moved) as Node;
}
