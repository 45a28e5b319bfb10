import { expect, it } from 'vitest';
import { normalizeMark, normalizeWord, withoutHyphens } from '../../src/text/normalize.js';

it.each([
  ['KLANT', 'klant'],
  ['cafe\u0301', 'café'],
  ['Ĳs', 'ijs'],
  ['foto’s', "foto's"],
  ['foto´s', "foto's"],
  ['klant\u2011tevreden', 'klant-tevreden'],
  ['kl\u00ada\u200bn\ufe0ft\u200e', 'klant'],
  ['één', 'één'],
  ['Áltijd', 'altijd'],
  ['zo\u0301', 'zo'],
  ['alléén', 'alleen'],
  ['vóór', 'vóór'],
  ['privé', 'privé'],
  ['', ''],
])('the normal form of the word %s is %s', (word, norm) => {
  expect(normalizeWord(word)).toBe(norm);
});

it.each([
  ['-', '–'],
  ['--', '–'],
  ['—', '–'],
  ['−', '–'],
  ['...', '…'],
  ['..', '…'],
  ['.', '.'],
  ['…', '…'],
  ['„', '"'],
  ['»', '"'],
  ['‚', "'"],
  ['’', "'"],
  ['!!', '!'],
  ['😀', '😀'],
  ['*', '*'],
])('the normal form of the mark %s is %s', (mark, norm) => {
  expect(normalizeMark(mark)).toBe(norm);
});

it('withoutHyphens', () => {
  expect([withoutHyphens('klant-tevreden-'), withoutHyphens('klant')]).toEqual(['klanttevreden', 'klant']);
});
