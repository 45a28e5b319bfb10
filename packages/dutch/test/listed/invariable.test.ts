import { expect, it } from 'vitest';
import { featureInPlace } from '../../src/listed/invariable.js';
import { matchIn } from '../support/match-in.js';

it.each<[string, string | undefined]>([
  ['een ‹gratis› les', 'positive-e'],
  ['een ‹gratis› boek', 'positive'],
  ['het ‹gratis› boek', 'positive-e'],
  ['‹gratis› boeken', 'positive-e'],
  ['‹gratis› parkeren', 'positive'],
  ['een ‹gratis› mooi boek', 'positive'],
  ['Het boek is ‹gratis›.', 'positive'],
  ['Wij brengen het ‹gratis› bij u.', 'positive'],
])('featureInPlace: %s is %s', (marked, feature) => {
  expect(featureInPlace(matchIn(marked))).toBe(feature);
});
