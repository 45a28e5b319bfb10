import { describe, expect, it } from 'vitest';
import { exceedExpectation } from '../../src/expectation/exceed.js';
import { isMet } from '../../src/expectation/met.js';
import { type Captures, matchOf, textsAfter } from '../support/match-of.js';

const met = (verb: string, rest: Captures = {}): Captures => ({
  verb,
  aan: 'aan',
  noun: 'verwachtingen',
  ...rest,
});

describe('exceedExpectation', () => {
  it.each<[string, Captures, string]>([
    ['Wij voldoen aan uw verwachtingen.', met('voldoen'), 'Wij overtreffen uw verwachtingen.'],
    ['een kast die voldoet aan uw verwachtingen', met('voldoet'), 'een kast die uw verwachtingen overtreft'],
    [
      'dat wij kunnen voldoen aan uw verwachtingen',
      met('voldoen'),
      'dat wij uw verwachtingen kunnen overtreffen',
    ],
    ['Wij kunnen voldoen aan uw verwachtingen.', met('voldoen'), 'Wij kunnen uw verwachtingen overtreffen.'],
    [
      'Wij hopen te kunnen voldoen aan uw verwachtingen.',
      met('voldoen'),
      'Wij hopen uw verwachtingen te kunnen overtreffen.',
    ],
    ['Wij hebben aan uw verwachtingen voldaan.', met('voldaan'), 'Wij hebben uw verwachtingen overtroffen.'],
    ['Zo wordt aan uw verwachtingen voldaan.', met('voldaan'), 'Zo worden uw verwachtingen overtroffen.'],
    ['Er is aan uw verwachtingen voldaan.', met('voldaan'), 'Uw verwachtingen zijn overtroffen.'],
    ['dat er aan uw verwachtingen wordt voldaan', met('voldaan'), 'dat uw verwachtingen worden overtroffen'],
    ['Het voldoen aan uw verwachtingen telt.', met('voldoen'), 'Het overtreffen van uw verwachtingen telt.'],
    [
      'verwachtingen waaraan wij voldoen',
      met('voldoen', { aan: 'waaraan' }),
      'verwachtingen die wij overtreffen',
    ],
    [
      'verwachtingen waar wij aan voldoen',
      met('voldoen', { waar: 'waar' }),
      'verwachtingen die wij overtreffen',
    ],
    [
      'Wij zijn aan uw verwachtingen tegemoetgekomen.',
      met('tegemoetgekomen'),
      'Wij hebben uw verwachtingen overtroffen.',
    ],
    [
      'Wij maken uw verwachtingen waar.',
      { verb: 'maken', noun: 'verwachtingen', particle: 'waar' },
      'Wij overtreffen uw verwachtingen.',
    ],
    [
      'om uw verwachtingen waar te maken',
      { verb: 'maken', noun: 'verwachtingen', particle: 'waar' },
      'om uw verwachtingen te overtreffen',
    ],
  ])('%s', (text, captures, after) => {
    const match = matchOf(text, captures);
    expect(textsAfter(match, exceedExpectation(match)).map((one) => one.replace(/^u/, 'U'))).toEqual([
      after.replace(/^u/, 'U'),
    ]);
  });

  it.each([
    'Voldoet de kast aan uw verwachtingen?',
    'Wij horen graag of de kast aan uw verwachtingen voldoet.',
    'De kast voldoet aan de norm en aan uw verwachtingen.',
  ])('gives advice for %s', (text) => {
    const match = matchOf(text, { verb: 'voldoet', aan: 'aan', noun: 'verwachtingen' });
    expect(exceedExpectation(match)).toEqual([]);
  });
});

describe('isMet', () => {
  it.each([
    ['Onze kasten voldoen aan de verwachtingen van kopers.', true],
    ['Onze kasten voldoen niet aan de verwachtingen van kopers.', false],
    ['Onze kasten voldoen aan de verwachtingen van analisten.', false],
    ['Wij voldoen niet alleen aan uw verwachtingen, wij overtreffen ze.', false],
    ['Wij geloven niet dat wij voldoen aan uw verwachtingen.', false],
    ['De leveranciers voldoen aan onze verwachtingen.', false],
    ['De kasten voldoen aan de verwachtingen.', false],
    ['Wij voldoen aan de verwachtingen.', true],
  ])('%s %s', (text, expected) => {
    expect(isMet(matchOf(text, { verb: 'voldoen', aan: 'aan', noun: 'verwachtingen' }))).toBe(expected);
  });
});
