import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/clause/clause.js';
import { isReported } from '../../src/quotation/reported.js';
import { viewsOf } from '../support/view.js';

describe('isReported', () => {
  it.each<[text: string, expected: boolean]>([
    ['Volgens de fabriek is het rek over vijf weken klaar.', true],
    ['Volgens de planning is het rek over vijf weken klaar.', false],
    ['Volgens onze timmerman is het rek over vijf weken klaar.', false],
    ['De brug gaat binnenkort open, meldt Rijkswaterstaat.', true],
    ['De site wordt vernieuwd, meldt de afdeling Communicatie.', false],
    ['De kabel wordt vervangen, zegt de liftfabrikant.', true],
    ['De kabel wordt vervangen, zegt onze monteur.', false],
    ['De oven start binnenkort, lazen we in het vakblad.', true],
    ['Uit onze cijfers blijkt dat het kan.', false],
    ['Wij zeggen u binnenkort meer.', false],
  ])('%s: %s', (text, expected) => {
    const [block] = viewsOf([text]);
    if (block === undefined) throw new Error('there is no block');
    expect(isReported(block, sentenceOf(block, 0))).toBe(expected);
  });
});
