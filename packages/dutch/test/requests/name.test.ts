import { expect, it } from 'vitest';
import { isName } from '../../src/requests/name.js';
import { viewsOf } from '../support/view.js';

it.each<[string, boolean]>([
  ['Jansen', true],
  ['De Groot', true],
  ['mevrouw El Idrissi', true],
  ['A. de Boer', true],
  ['Jan en Piet', true],
  ['204', true],
  ['nr. 12', true],
  ['nummer', false],
  ['Piet de', false],
  ['belt en', false],
  ['Jansen belt', false],
])('%s', (text, expected) => {
  const [block] = viewsOf([text]);
  if (block === undefined) throw new Error('no block');
  expect(isName(block, { start: 0, end: block.tokens.length })).toBe(expected);
});
