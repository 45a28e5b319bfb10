import { describe, expect, it } from 'vitest';
import { expandDictionary } from './affixes.js';
import { BOUNDS, measure } from './measure.js';
import { precisionOf } from './score.js';

describe('inflection', () => {
  const { available, scores, known } = measure(2000, 1);

  it('makes words of the dictionary', () => {
    expect(available).toBeGreaterThan(70_000);
    expect([...scores.values()].map(({ lemmas }) => lemmas > 200)).toEqual([true, true, true]);
    expect(precisionOf(scores.values())).toBeGreaterThanOrEqual(BOUNDS.dictionary);
  });

  it('has the plurals and pasts of grammar right', () => {
    expect(known.count).toBeGreaterThanOrEqual(300);
    expect(1 - known.wrong.length / known.count).toBeGreaterThanOrEqual(BOUNDS.known);
  });
});

describe('expandDictionary', () => {
  const aff = [
    'FLAG long',
    'SFX Za Y 1',
    'SFX Za 0 s [^s]',
    'SFX Ad Y 1',
    'SFX Ad 0 st/A0 .',
    'PFX A0 Y 1',
    'PFX A0 0 aller .',
    'PFX Pa Y 1',
    'PFX Pa 0 op .',
    'SFX Zd Y 1',
    'SFX Zd heid heden/CaCp heid',
  ].join('\n');
  const words = (dic: string): readonly string[] => [...expandDictionary(aff, `1\n${dic}`).words].sort();

  it.each([
    ['regel/Za', ['regel', 'regels']],
    ['huis/Za', ['huis']],
    ['hoog/Ad', ['allerhoogst', 'hoog', 'hoogst']],
    ['bel/PaZa', ['bel', 'bels', 'opbel', 'opbels']],
    ['vrijheid/Zd', ['vrijheden', 'vrijheid']],
    ['fout/FwZa', []],
    ['deel/Cx', []],
    ['ĳs', ['ijs']],
  ])('%s', (dic, expected) => {
    expect(words(dic)).toEqual(expected);
  });
});
