import { expect, it } from 'vitest';
import { isPersonOrPlace } from '../../src/listed/person-or-place.js';
import { matchIn } from '../support/match-in.js';

it.each([
  'Vraag het aan mevrouw ‹Bakker›.',
  'De heer Van der ‹Smid› belt u.',
  'Anneke ‹Visser› komt morgen.',
  'Vraag het aan Roos ‹Visser›.',
  'Dhr. ‹Kok› is er niet.',
  'A. ‹Kok› tekent de brief.',
  'Wij zitten in ‹Weert›.',
])('isPersonOrPlace: %s', (marked) => {
  expect(isPersonOrPlace(matchIn(marked))).toBe(true);
});

it.each([
  'Onze ‹bakker› belt u.',
  'Vraag het aan de ‹Bakker›.',
  '‹Bakker› gezocht.',
  'Vers ‹Brood› is er al.',
  'Bel de winkel. ‹Bakker› Jansen komt.',
  'MEVROUW ‹BAKKER› KOMT.',
  'Onze ‹Visser› komt morgen.',
])('not isPersonOrPlace: %s', (marked) => {
  expect(isPersonOrPlace(matchIn(marked))).toBe(false);
});
