import { describe, expect, it } from 'vitest';
import { isDoneByPerson } from '../../src/promise/person-acts.js';
import { viewsOf } from '../support/view.js';

describe('isDoneByPerson', () => {
  it.each<[text: string, isUrgent: boolean, expected: boolean]>([
    ['Peter mailt de tekening', false, true],
    ['Peter stuurt de tekening', false, false],
    ['Peter stuurt de tekening', true, true],
    ['Els de Wit en Jan bellen u', false, true],
    ['Mevrouw De Wit stuurt de tekening', true, false],
    ['Mevrouw De Wit stuurt u de tekening', true, true],
    ['De nieuwe opzichter repareert het hek', false, true],
    ['De opzichter van het park helpt u', false, true],
    ['De directeur van de bank helpt u', false, false],
    ['De terreinknecht belt u', false, true],
    ['De app stuurt u een melding', true, false],
    ['De server mailt u een melding', true, false],
    ['Vandaag belt de opzichter u', false, true],
    ['U belt de opzichter', true, false],
    ['De huurder belt de opzichter', true, false],
    ['Kinderen bellen de opzichter', true, false],
    ['De aanvrager mailt de foto', true, false],
    ['Karin zoekt het uit', false, true],
    ['Karin zoekt een kok', true, false],
    ['De opzichter zal u bellen', false, true],
    ['dat de opzichter u belt', false, true],
    ['Men belt', true, false],
    ['Kerst komt', true, false],
    ['Er komt morgen iemand bij u langs', false, true],
    ['De conciërge staat voor u klaar', false, true],
    ['Het water staat voor u klaar', false, false],
    ['Uw opzichter komt bij u langs', false, true],
  ])('%s (%s): %s', (text, isUrgent, expected) => {
    const [block] = viewsOf([text]);
    if (block === undefined) throw new Error('no block');
    const clause = { start: 0, end: block.tokens.length };
    expect(isDoneByPerson(block, clause, clause, isUrgent)).toBe(expected);
  });
});
