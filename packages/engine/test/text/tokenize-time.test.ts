import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';

const abbreviations = new Set(['dhr', 'o.a']);

function timeOf(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const start = performance.now();
  tokenize(text, abbreviations);
  return performance.now() - start;
}

it.each(['a', '.', '-', "'", '"', 'a.', "a'", 'a-', '1', '1.', '@', '/', '!', '(', 'e\u0301', '\u200b'])(
  'cuts 5 MB of %j without a space',
  (unit) => {
    expect(timeOf(unit, 5_000_000)).toBeLessThan(10_000);
  },
);

it.each([
  ['words and marks', 'a_'],
  ['numbers and marks', '1-'],
  ['handles', 'a@'],
  ['marks', '://'],
  ['words', 'a '],
  ['emoji', '😀'],
  ['sentences', 'Ja. '],
  ['chunks that end in many marks', `a.${'!'.repeat(4000)}x `],
  ['chunks that nearly end in such marks', `a.${'!?'.repeat(2000)}x `],
  ['chunks of many dotted parts', `x${'.aa'.repeat(1300)}! `],
  ['schemes that are none', `${'a:'.repeat(2000)} `],
  ['endless questions', '?!'],
])('cuts 1 MB of %s', (_, unit) => {
  expect(timeOf(unit, 1_000_000)).toBeLessThan(10_000);
});
