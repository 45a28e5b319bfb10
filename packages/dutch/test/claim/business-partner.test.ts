import { describe, expect, it } from 'vitest';
import { isBusinessPartner } from '../../src/claim/business-partner.js';
import { matchIn } from '../support/match-in.js';

describe('isBusinessPartner', () => {
  it.each([
    '‹Uw partner in› glas',
    '‹Jouw partner in› ICT-beheer: een vaste monteur.',
    '‹Je partner in› personeel, ook in de zomer.',
    'Van Dam, ‹uw partner in› zonwering.',
    'Al dertig jaar zijn wij ‹uw partner in› kozijnen.',
    'Van Beek is al lang ‹uw partner in› kozijnen.',
    'Als ‹uw partner in› transport rijden wij op zondag.',
    'Sinds 1963 ‹uw partner in› verf.',
  ])('takes the company: %s', (text) => {
    expect(isBusinessPartner(matchIn(text))).toBe(true);
  });

  it.each([
    'Tijdens de bevalling blijft ‹uw partner in› de kamer.',
    'Daarna is ‹uw partner in› de gelegenheid om vragen te stellen.',
    'Is ‹uw partner in› verwachting?',
    '‹Uw partner in› de zaal krijgt een hoofdtelefoon.',
    'Als ‹uw partner in› een ander land werkt, belt u ons.',
    'Uw kind is met ‹uw partner in› het midden veilig.',
    '‹Uw partner in› Spanje tekent ook.',
    'Wij schrijven ‹uw partner in› als u allebei tekent.',
  ])('leaves the spouse: %s', (text) => {
    expect(isBusinessPartner(matchIn(text))).toBe(false);
  });
});
