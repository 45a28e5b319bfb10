import { tokenize } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { agreementEdits } from '../../src/agreement/agreement-edits.js';
import { SENTENCES } from './agreement-table.js';
import { DE, HET, PLURAL, swapNoun } from './swap-noun.js';

const rows = SENTENCES.trim()
  .split('\n')
  .map((line) => line.split(' → ') as [string, string]);

describe('from a de-word to a het-word', () => {
  it.each(rows)('%s', (text, expected) => {
    const result = swapNoun(text, ['klanttevredenheid', DE], ['klantenthousiasme', HET]);
    expect(result ?? '∅').toBe(expected);
  });
});

describe('from a het-word to a de-word', () => {
  it.each([
    ['Het enthousiasme stijgt.', 'De tevredenheid stijgt.'],
    ['Een hoog enthousiasme', 'Een hoge tevredenheid'],
    ['Ons hoge enthousiasme', 'Onze hoge tevredenheid'],
    ['Dit hoge enthousiasme', 'Deze hoge tevredenheid'],
    ['Dat enthousiasme', 'Die tevredenheid'],
    ['Welk enthousiasme', 'Welke tevredenheid'],
    ['Elk enthousiasme', 'Elke tevredenheid'],
    ['Er is geen hoog enthousiasme.', 'Er is geen hoge tevredenheid.'],
    ['Hoog enthousiasme', 'Hoge tevredenheid'],
    ['Het enthousiasme dat wij meten', 'De tevredenheid die wij meten'],
    ['Het enthousiasme wat wij meten', 'De tevredenheid die wij meten'],
    ['Een heel hoog enthousiasme', 'Een heel hoge tevredenheid'],
    ['Een opvallend hoog enthousiasme', 'Een opvallend hoge tevredenheid'],
    ['Een groot en blijvend enthousiasme', 'Een grote en blijvende tevredenheid'],
    ['Een zo groot mogelijk enthousiasme', 'Een zo groot mogelijke tevredenheid'],
    ['Hetzelfde enthousiasme', 'Dezelfde tevredenheid'],
    ['Met ons enthousiasme', 'Met onze tevredenheid'],
    ['Zulk groot enthousiasme', 'Zulke grote tevredenheid'],
    ['Het grootste enthousiasme', 'De grootste tevredenheid'],
    ['Een beter enthousiasme', 'Een betere tevredenheid'],
    ['Wij weten dat enthousiasme helpt.', null],
    ['Dat geeft ons enthousiasme.', null],
  ])('%s', (text, expected) => {
    expect(swapNoun(text, ['enthousiasme', HET], ['tevredenheid', DE])).toBe(expected);
  });
});

describe('between numbers', () => {
  it.each([
    ['Deze klachten', 'Dit enthousiasme'],
    ['Die grote klachten', 'Dat grote enthousiasme'],
    ['Geen grote klachten', 'Geen groot enthousiasme'],
    ['Grote klachten', 'Groot enthousiasme'],
    ['Veel klachten', 'Veel enthousiasme'],
    ['Twee klachten', null],
    ['12 klachten', null],
    ['Sommige klachten', null],
    ['De klachten die wij krijgen', null],
  ])('%s', (text, expected) => {
    expect(swapNoun(text, ['klachten', PLURAL], ['enthousiasme', HET])).toBe(expected);
  });

  it.each([
    ['De grote klacht', 'De grote suggesties'],
    ['Een grote klacht', 'Grote suggesties'],
    ['Stuur ons een klacht.', 'Stuur ons suggesties.'],
    ['Geen klacht', 'Geen suggesties'],
    ['Welke klacht', 'Welke suggesties'],
    ['Een klacht', null],
    ['Elke klacht', null],
  ])('%s', (text, expected) => {
    expect(swapNoun(text, ['klacht', DE], ['suggesties', PLURAL])).toBe(expected);
  });
});

describe('agreementEdits', () => {
  it('changes nothing where gender and number stay', () => {
    const stream = tokenize('Onze hoge klanttevredenheid die wij meten', new Set());
    expect(agreementEdits(stream, 2, DE, DE)).toEqual([]);
    expect(agreementEdits(stream, 2, PLURAL, { gender: 'het', number: 'plural' })).toEqual([]);
  });

  it('takes a noun of several tokens', () => {
    const text = 'De klant tevredenheid die wij meten';
    const stream = tokenize(text, new Set());
    expect(agreementEdits(stream, 1, DE, HET, 2)).toEqual([
      { range: { start: 0, end: 2 }, text: 'Het' },
      { range: { start: 22, end: 25 }, text: 'dat' },
    ]);
  });

  it('puts an insertion right before the noun', () => {
    const stream = tokenize('De omzet en klanttevredenheid', new Set());
    expect(agreementEdits(stream, 3, DE, HET)).toEqual([{ range: { start: 12, end: 12 }, text: 'het ' }]);
  });

  it('stays within the sentence', () => {
    const stream = tokenize('Wij meten de omzet. Hoge klanttevredenheid. Die tellen wij.', new Set());
    expect(agreementEdits(stream, 6, DE, HET)).toEqual([{ range: { start: 20, end: 24 }, text: 'Hoog' }]);
  });
});
