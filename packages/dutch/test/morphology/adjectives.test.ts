import { describe, expect, it } from 'vitest';
import { adjectiveEvidence, isAdjectiveLike } from '../../src/morphology/adjective-like.js';
import {
  adjectiveForms,
  comparativeOf,
  inflectAdjective,
  superlativeOf,
} from '../../src/morphology/adjectives.js';
import { uninflectAdjective } from '../../src/morphology/uninflect.js';
import { ADJECTIVE_PAIRS, DEGREES } from './adjective-table.js';

function rowsOf(text: string): [string, ...string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, ...string[]]);
}

describe('inflection', () => {
  it.each(rowsOf(ADJECTIVE_PAIRS))('%s %s', (base, inflected, keeps) => {
    expect(inflectAdjective(base, true)).toBe(inflected);
    expect(inflectAdjective(base, false)).toBe(base);
    expect(uninflectAdjective(inflected ?? '')).toBe(keeps === '!' ? inflected : base);
  });

  it.each(rowsOf(DEGREES))('%s %s %s', (base, comparative, superlative) => {
    expect(comparativeOf(base)).toBe(comparative);
    expect(superlativeOf(base)).toBe(superlative);
  });

  it.each([
    ['hoogste', 'hoogste'],
    ['beste', 'beste'],
    ['belangrijkste', 'belangrijkste'],
    ['allerhoogste', 'allerhoogste'],
    ['eerste', 'eerste'],
    ['twintigste', 'twintigste'],
    ['vaste', 'vast'],
    ['juiste', 'juist'],
    ['gewenste', 'gewenst'],
    ['aangepaste', 'aangepast'],
    ['geplaatste', 'geplaatst'],
    ['verraste', 'verrast'],
    ['robuuste', 'robuust'],
    ['hogere', 'hoger'],
    ['duurdere', 'duurder'],
    ['betere', 'beter'],
    ['goeie', 'goed'],
    ['lichtgele', 'lichtgeel'],
    ['gemeten', 'gemeten'],
    ['hoog', 'hoog'],
  ])('%s without its ending: %s', (form, bare) => {
    expect(uninflectAdjective(form)).toBe(bare);
  });
});

describe('adjectiveForms', () => {
  it.each([
    ['enthousiast', 'enthousiast enthousiaste enthousiaster enthousiastere enthousiasters enthousiasts'],
    ['hoog', 'hoog hoge hoger hogere hoogst hoogste hogers hoogs'],
    ['tevreden', 'tevreden tevredener tevredenere tevredenst tevredenste tevredeners tevredens'],
    ['duur', 'duur dure duurder duurdere duurst duurste duurders duurs'],
    ['goed', 'goed goede beter betere best beste beters goeds'],
    ['gouden', 'gouden'],
    ['plastic', 'plastic'],
  ])('%s', (base, forms) => {
    expect(new Set(adjectiveForms(base))).toEqual(new Set(forms.split(' ')));
  });
});

describe('isAdjectiveLike', () => {
  it.each(
    'hoge stabiele blijvende gemeten hoogste betere eerste verhoogde klantgerichte fantastische open'.split(
      ' ',
    ),
  )('%s is', (form) => {
    expect(isAdjectiveLike(form)).toBe(true);
  });

  it.each('de onze deze alle wij waarde organisatie methode score enquête branche twee die zonde'.split(' '))(
    '%s is not',
    (form) => {
      expect(isAdjectiveLike(form)).toBe(false);
    },
  );

  it('says how sure it is', () => {
    expect(adjectiveEvidence('hoge')).toBe('sure');
    expect(adjectiveEvidence('verhoogde')).toBe('participle');
    expect(adjectiveEvidence('knullige')).toBe('sure');
    expect(adjectiveEvidence('klant')).toBe('no');
  });
});
