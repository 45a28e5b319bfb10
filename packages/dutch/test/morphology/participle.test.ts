import { expect, it } from 'vitest';
import { isParticiple } from '../../src/morphology/participle.js';

it.each(
  'geleverd opgenomen gewerkt betaald verzonden ontvangen hersteld ervaren voorbereid aanbevolen gezien voldaan opgestaan'.split(
    ' ',
  ),
)('%s has the form of a participle', (word) => {
  expect(isParticiple(word)).toBe(true);
});

it.each(
  'geld geldt gelden gebied bericht voorbeeld voorbehoud gelegenheid bezorgdheid beter geen best volgend overheid onderhoud universiteit vergaderingen'.split(
    ' ',
  ),
)('%s has not', (word) => {
  expect(isParticiple(word)).toBe(false);
});
