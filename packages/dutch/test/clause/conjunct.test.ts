import { tokenize } from '@geestdrift/engine';
import { expect, it } from 'vitest';
import { conjunctOf } from '../../src/clause/conjunct.js';

it.each([
  ['wij hebben uw klacht ontvangen en nemen contact op', 'contact', 'en nemen contact op'],
  ['wij hebben uw klacht ontvangen en nemen contact op', 'klacht', 'wij hebben uw klacht ontvangen'],
  ['wij hebben het gemeld en deze wordt opgepakt', 'opgepakt', 'en deze wordt opgepakt'],
  ['wij leveren tafels en stoelen bij u thuis', 'thuis', 'wij leveren tafels en stoelen bij u thuis'],
])('%s: %s', (text, word, expected) => {
  const stream = tokenize(text, new Set());
  const index = stream.tokens.findIndex(({ norm }) => norm === word);
  const { start, end } = conjunctOf(stream, { start: 0, end: stream.tokens.length }, index);
  const words = stream.tokens.slice(start, end).map(({ norm }) => norm);
  expect(words.join(' ')).toBe(expected);
});
