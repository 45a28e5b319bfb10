import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';

const SIZE = 5_000_000;
const abbreviations = new Set(['dhr', 'o.a']);

it.each([
  'a',
  '.',
  '-',
  "'",
  '"',
  'a.',
  "a'",
  'a-',
  'a_',
  '1',
  '1.',
  '1-',
  '@',
  '/',
  '!',
  '(',
  'e\u0301',
  '\u200b',
  'a@',
  '://',
  `a.${'!'.repeat(4000)}x `,
  `x${'.aa'.repeat(1300)}! `,
])('takes time linear in 5 MB of %j', (unit) => {
  const text = unit.repeat(Math.ceil(SIZE / unit.length));
  const start = performance.now();
  tokenize(text, abbreviations);
  expect(performance.now() - start).toBeLessThan(2000);
});
