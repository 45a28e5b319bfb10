import { expect, it } from 'vitest';
import { applyWithin } from '../../src/rewrite/apply-within.js';

const source = 'de hoge klanttevredenheid telt';
const noun = { start: 8, end: 25 };

it.each<[why: string, edits: [number, number, string][], expected: string]>([
  ['a replacement', [[8, 25, 'enthousiasme']], 'enthousiasme'],
  [
    'edits before and behind do not count',
    [
      [0, 2, 'het'],
      [8, 25, 'enthousiasme'],
      [26, 30, 'geldt'],
    ],
    'enthousiasme',
  ],
  ['a deletion', [[8, 25, '']], ''],
  ['a deletion that takes the space behind', [[8, 26, '']], ''],
  ['a deletion that takes the space before', [[7, 25, '']], ''],
  ['a part', [[13, 25, 'enthousiasme']], 'klantenthousiasme'],
  [
    'two parts',
    [
      [8, 13, 'gast'],
      [13, 25, 'vrijheid'],
    ],
    'gastvrijheid',
  ],
  ['an insertion at the start', [[8, 8, 'grote ']], 'grote klanttevredenheid'],
  ['an insertion at the end', [[25, 25, ' nu']], 'klanttevredenheid nu'],
  ['no edits inside', [[0, 2, 'het']], 'klanttevredenheid'],
])('%s', (_, edits, expected) => {
  const all = edits.map(([start, end, text]) => ({ range: { start, end }, text }));
  expect(applyWithin(source, noun, all)).toBe(expected);
});
