import { expect, it } from 'vitest';
import { hasCapital, isStop, wordAt } from '../../src/clause/words.js';
import { matchIn } from '../support/match-in.js';

it.each<[string, word: string, isCapital: boolean, stops: boolean]>([
  ['in ‹Weert›', 'weert', true, false],
  ['in ‹ICT›', 'ict', true, false],
  ['het ‹dorp›', 'dorp', false, false],
  ["in ‹'s-Gravenland›", "'s-gravenland", false, false],
  ['om ‹12› uur', '', false, false],
  ['ja‹,› hoor', '', false, true],
  ['ja ‹&› nee', '', false, false],
])('%s', (marked, word, isCapital, stops) => {
  const { block, focus } = matchIn(marked);
  const { start } = focus;
  expect([wordAt(block, start), hasCapital(block, block.tokens[start]), isStop(block, start)]).toEqual([
    word,
    isCapital,
    stops,
  ]);
});

it('tells of what stands outside the text', () => {
  const { block } = matchIn('‹ja›');
  expect([wordAt(block, 1), hasCapital(block, block.tokens[1]), isStop(block, 1)]).toEqual(['', false, true]);
});
