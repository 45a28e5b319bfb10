import { describe, expect, it } from 'vitest';
import { diminutiveOf } from '../../src/morphology/diminutive.js';
import { genderOf } from '../../src/morphology/gender-of.js';
import { nounForms, pluralOf } from '../../src/morphology/nouns.js';
import { isPluralForm, singularOf } from '../../src/morphology/singular.js';
import { NOUNS } from './noun-table.js';

const rows = NOUNS.trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string]);

describe('nouns', () => {
  it.each(rows)('%s', (noun, plural, article, diminutive) => {
    expect(pluralOf(noun)).toBe(plural);
    expect(genderOf(noun) ?? '-').toBe(article);
    expect(diminutiveOf(noun) ?? '-').toBe(diminutive);
  });

  it.each(rows.filter(([noun]) => !AMBIGUOUS.has(noun)))('%s from its plural', (noun, plural) => {
    expect(singularOf(plural)).toBe(noun);
    expect(singularOf(noun)).toBe(noun);
  });
});

/** Their plural is a noun of its own as well: `data`, `media`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['datum', 'medium']);

describe('nounForms', () => {
  it.each([
    ['klant', 'klant klanten klantje klantjes klants'],
    ['gebruiker', 'gebruiker gebruikers gebruikertje gebruikertjes'],
    ['patiënt', 'patiënt patiënten patiëntje patiëntjes patiënts'],
    ['lid', 'lid leden lidje lidjes lids'],
    ['abonnee', 'abonnee abonnees abonneetje abonneetjes'],
    ['waarde', 'waarde waarden waardes waardetje waardetjes'],
    ['foto', "foto foto's fotootje fotootjes"],
    ['meting', 'meting metingen metinkje metinkjes'],
    ['mogelijkheid', 'mogelijkheid mogelijkheden'],
    ['bus', 'bus bussen busje busjes'],
  ])('%s', (noun, forms) => {
    expect(new Set(nounForms(noun))).toEqual(new Set(forms.split(' ')));
  });
});

describe('genderOf', () => {
  it.each([
    ...'klanttevredenheid klantmeting jaarenquête klanttevredenheidsscore eindgebruiker klantreis servicedesk'
      .split(' ')
      .map((noun) => [noun, 'de'] as const),
    ...'klantenthousiasme klanttevredenheidsonderzoek jaarrapport klantcijfer klantpanel spitsuur gesprekje'
      .split(' ')
      .map((noun) => [noun, 'het'] as const),
    ...'document moment instrument argument'.split(' ').map((noun) => [noun, 'het'] as const),
    ...'consument cultuur factuur natuur structuur'.split(' ').map((noun) => [noun, 'de'] as const),
    ...'ondernemerschap leiderschap lidmaatschap'.split(' ').map((noun) => [noun, 'het'] as const),
    ...'wetenschap boodschap maatschappij'.split(' ').map((noun) => [noun, 'de'] as const),
    ...'metingen rapporten klanten'.split(' ').map((noun, at) => [noun, at === 1 ? 'het' : 'de'] as const),
  ])('%s: %s', (noun, article) => {
    expect(genderOf(noun)).toBe(article);
  });

  it('does not guess', () => {
    expect(genderOf('xyz')).toBeUndefined();
    expect(genderOf('tevreden')).toBeUndefined();
  });
});

describe('isPluralForm', () => {
  it.each('klanten leden metingen huizen scores bureaus steden'.split(' '))('%s is', (form) => {
    expect(isPluralForm(form)).toBe(true);
  });

  it.each('klant huis verhogen bus glas meten tevreden'.split(' '))('%s is not', (form) => {
    expect(isPluralForm(form)).toBe(false);
  });
});
