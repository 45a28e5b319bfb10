import { describe, expect, it } from 'vitest';
import { isDatedEvent } from '../../src/clause/dated-events.js';
import { isDeniedAbove } from '../../src/clause/denied-above.js';
import { matchOf } from '../support/match-of.js';

describe('isDatedEvent', () => {
  it.each<[string, boolean]>([
    ['Dit is er gebeurd: 4 maart: wij beloven u een stoel.', true],
    ['Tijdlijn van uw melding. 4 maart 2024: wij beloven u een stoel.', true],
    ['U belde ons drie keer. 4 mrt – wij beloven u een stoel.', true],
    ['Dit gaan wij doen: 4 maart: wij beloven u een stoel.', false],
    ['Dit is er gebeurd. Wij beloven u een stoel op 4 maart: een nieuwe.', false],
  ])('%s %s', (text, expected) => {
    const word = text.includes('Wij beloven') ? 'wij beloven' : 'beloven';
    expect(isDatedEvent(matchOf(text, { verb: word }))).toBe(expected);
  });
});

describe('isDeniedAbove', () => {
  it.each<[string, string, boolean]>([
    ['Er is geen enkele winkel die alles heeft.', 'die', true],
    ['Er is niemand die alles heeft.', 'die', true],
    ['Er is geen hotel dat aan alles voldoet.', 'dat', true],
    ['Er is geen twijfel dat wij alles hebben.', 'dat', false],
    ['Er is een winkel die geen stoelen heeft.', 'die', false],
  ])('%s %s is %s', (text, opener, expected) => {
    const { block, focus } = matchOf(text, { opener });
    expect(isDeniedAbove(block, focus.start)).toBe(expected);
  });
});
