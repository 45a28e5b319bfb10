import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = new URL('../../src/', import.meta.url);
const LISTS = /\b(?:wordSet|without|endingPattern)\(\s*(?:[A-Z_]+,\s*)*([`'"])(.*?)\1/gs;

/** Lists are asked with normal forms: a word with a capital would never be found. */
it('writes the words of all lists small', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const lists = files.flatMap((path) => [...readFileSync(new URL(path, SOURCES), 'utf8').matchAll(LISTS)]);
  expect(lists.length).toBeGreaterThan(300);
  const words = lists.flatMap(([, , text = '']) => text.trim().split(/\s+/));
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
});
