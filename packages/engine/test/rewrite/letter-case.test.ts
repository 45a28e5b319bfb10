import { describe, expect, it } from 'vitest';
import { capitalize, isAllCapitals, keepCase, startsWithCapital } from '../../src/rewrite/letter-case.js';

describe('keepCase', () => {
  it.each([
    ['klant', 'gast', 'gast'],
    ['Klant', 'gast', 'Gast'],
    ['KLANT', 'gast', 'GAST'],
    ['U', 'jij', 'Jij'],
    ['IJs', 'water', 'Water'],
    ['Water', 'ijs', 'IJs'],
    ['WATER', 'ijs', 'IJS'],
    ['klantTevredenheid', 'enthousiasme', 'enthousiasme'],
    ['É', 'école', 'École'],
    ['Een week', '7 dagen', '7 dagen'],
    ['EEN WEEK', '7 dagen', '7 DAGEN'],
    ['‘Klant’', 'gast', 'Gast'],
    ['Klant', '‘gast’', '‘Gast’'],
    ['Klant', '(eventueel) gast', '(Eventueel) gast'],
    ['Des avonds', "'s avonds", "'s Avonds"],
    ['Des avonds', '’s avonds', '’s Avonds'],
    ['Binnenkort', '[datum]', '[datum]'],
    ['BINNENKORT', 'uiterlijk [datum]', 'UITERLIJK [datum]'],
    ['BESTE KLANT', 'beste {{ voornaam }}', 'BESTE {{ voornaam }}'],
    ['Klant', '{{ voornaam }} is', '{{ voornaam }} is'],
    ['KLANT', 'beste %naam% <naam>', 'BESTE %naam% <naam>'],
    ['Klant', '', ''],
    ['Klant', '…', '…'],
    ['24', 'gast', 'gast'],
  ])('%s → %s gives %s', (original, text, expected) => {
    expect(keepCase(original, text)).toBe(expected);
  });
});

describe('capitalize', () => {
  it.each([
    ['ij', 'IJ'],
    ['ĳs', 'Ĳs'],
    ['éé', 'Éé'],
    ['-tje', '-Tje'],
    ['100% zeker', '100% zeker'],
    ["'t kan", "'t Kan"],
    ["'s", "'s"],
    ['’s avonds', '’s Avonds'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['😀 ja', '😀 Ja'],
  ])('%s gives %s', (text, expected) => {
    expect(capitalize(text)).toBe(expected);
  });
});

it.each([
  ['Klant', true, false],
  ['KL', true, true],
  ['K', true, false],
  ['24/7', false, false],
  ['A4', true, false],
  ['B2B', true, true],
  ['klanT', false, false],
  ['ĲS', true, true],
  ['', false, false],
])('of %s the first letter is a capital: %s, all are: %s', (text, first, all) => {
  expect([startsWithCapital(text), isAllCapitals(text)]).toEqual([first, all]);
});
