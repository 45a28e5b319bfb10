import { describe, expect, it } from 'vitest';
import { changedFacts } from '../src/changed-facts.js';

describe('changedFacts', () => {
  it.each<[before: string, after: string, replaced: string, facts: string[]]>([
    ['Wij bellen 2 klanten.', 'Wij bellen 3 klanten.', 'klanten', ['2', '3']],
    ['Wij bellen Jan snel.', 'Wij bellen snel.', 'Jan', ['Jan']],
    ['Wij bellen KPN morgen.', 'Wij bellen morgen.', 'morgen', ['KPN']],
    ['Wij bellen morgen.', 'Wij bellen KPN morgen.', 'morgen', ['KPN']],
    ['Wij bellen ASAP terug.', 'Wij bellen [datum] terug.', 'ASAP', []],
    ['DE KLANT IS KONING', 'SAMEN MET DE KLANT', 'DE KLANT IS KONING', []],
  ])('%s → %s', (before, after, replaced, facts) => {
    expect(changedFacts(before, after, replaced)).toEqual(facts);
  });
});
