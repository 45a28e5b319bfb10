import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.js';
import { programOf } from '../support/programs.js';

const TOKENS = 10_000;
/** Each step at each token with all steps alive; what grows with the square of the text would take minutes. */
const MOST_MS = 15_000;

it.each([
  ['nested optionals', `${'('.repeat(20)}a${'?)'.repeat(20)} b`, 'a '],
  ['many optionals', `${'a? '.repeat(30)}b`, 'a '],
  ['optionals and as many words', `${'a? '.repeat(12)}${'a '.repeat(12)}b`, 'a '],
  ['many gaps', 'a <0-30> b <0-30> c <0-30> d', 'a b c '],
  ['wide gaps alone', '<0-30,> <0-30,> d', 'a, '],
  ['choices that share a start', '(a | a a | a a a | a a a a){0-8} b', 'a '],
  ['repeated optionals', '(a? a?){0-20} b', 'a '],
  ['a repeated gap', '(<0-6> b){0-6} c', 'a b '],
  ['a sentence start behind endless marks', '^ a', '", '],
  ['a block end before endless marks', 'a [block-end] b', 'a "!'],
])('matches %s in time linear in the text', (_, pattern, unit) => {
  const stream = tokenize(unit.repeat(TOKENS / 2), new Set());
  const run = programOf(pattern)(stream);
  const start = performance.now();
  for (let index = 0; index < stream.tokens.length; index++) run(index);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
});
