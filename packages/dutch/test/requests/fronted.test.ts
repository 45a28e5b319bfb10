import { expect, it } from 'vitest';
import { isFronted } from '../../src/requests/fronted.js';
import { viewsOf } from '../support/view.js';

it.each<[string, boolean]>([
  ['Daarnaast', true],
  ['Onlangs', true],
  ['Vanochtend', true],
  ['Maandagochtend', true],
  ['Naast de export', true],
  ['De volgende dag', true],
  ['Een week later', true],
  ['Karim', false],
  ['De adviseur', false],
  ['Onze planner', false],
])('%s', (text, expected) => {
  const [block] = viewsOf([`${text} vroeg de klant om een bon.`]);
  if (block === undefined) throw new Error('no block');
  const verb = block.tokens.findIndex(({ norm }) => norm === 'vroeg');
  expect(isFronted(block, { start: 0, end: verb })).toBe(expected);
});
