import { vi } from 'vitest';
import { type Value, ValueList } from '../../src/translations/value-list.js';
import { read } from '../read.js';

/** The decoded values of a source: text by key, in order. */
export async function valuesOf(format: string, source: string): Promise<[string, string][]> {
  const added: Value[] = [];
  const add = vi.spyOn(ValueList.prototype, 'add').mockImplementation((value) => void added.push(value));
  try {
    await read(format, source);
  } finally {
    add.mockRestore();
  }
  return added.map(({ place, decoded }) => [place, decoded.text]);
}

/** The strings of a tree, by the path of their keys. */
export function leavesOf(tree: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof tree === 'string') return tree === '' ? [] : [[path.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}
