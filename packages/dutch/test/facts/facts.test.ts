import { describe, expect, it } from 'vitest';
import { isFact } from '../../src/facts/fact.js';
import { isMeasured } from '../../src/facts/measured.js';
import { matchIn } from '../support/match-in.js';

describe('isMeasured', () => {
  it.each<[marked: string, expected: boolean]>([
    ['In 2024 was 71% van onze ‹klanten tevreden›.', true],
    ['3 op de 4 ‹klanten zijn tevreden› over hun bank.', true],
    ['Negen van de tien ‹huurders zijn tevreden›.', true],
    ['Zeventig procent van de ‹gasten is tevreden›.', true],
    ['De ‹klant› gaf een 6 en was daar ‹tevreden› mee.', true],
    ['De ‹klanttevredenheid› ligt op 7,8.', true],
    ['De ‹klanttevredenheid› daalt al een jaar.', true],
    ['Per vestiging is de ‹klanttevredenheid› gemeten.', true],
    ['Elk jaar meten wij de ‹klanttevredenheid›.', false],
    // Aims, and what is no measure.
    ['Ons doel is dat 95% van de ‹klanten tevreden› is.', false],
    ['Zo zorgen wij ervoor dat de ‹klanttevredenheid› kan stijgen.', false],
    ['In 2025 staat ‹klanttevredenheid› voorop.', false],
    ['Op 3 mei praten wij over ‹klanttevredenheid›.', false],
    ['Al 10 jaar werken wij aan ‹klanttevredenheid›.', false],
    ['In week 40 begint het ‹klanttevredenheidsonderzoek›.', false],
    ['Voor 5 euro koopt u geen ‹klanttevredenheid›.', false],
    ['Wij ‹stellen klanten tevreden› met 24 smaken.', false],
    ['Meer dan 500 zeer ‹tevreden klanten› gingen u voor.', true],
    ['‹Klanten zijn tevreden› met een vaste monteur.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isMeasured(matchIn(marked))).toBe(expected);
  });
});

describe('isFact', () => {
  it.each<[marked: string, expected: boolean]>([
    ['De levering ‹voldeed aan de verwachtingen›.', true],
    ['‹Aan uw verwachtingen is voldaan›.', true],
    ['Wij hebben ‹aan uw verwachtingen voldaan›.', true],
    ['Vorig jaar waren onze ‹klanten tevreden›.', true],
    ['De ‹klanttevredenheid› die we in maart maten, lag hoger.', true],
    ['De rechter oordeelde dat de ‹klant tevreden› was gesteld.', true],
    ['De ‹klanttevredenheid› steeg in maart.', true],
    ['ISO 9001 eist dat u ‹klanttevredenheid› bewaakt.', true],
    ['Het contract schrijft voor dat reizigers ‹minimaal een 7› geven.', true],
    ['De winkelier vindt dat ‹de klant koning is›.', true],
    ['Met ‹tevreden klanten› komen wij er wel, denkt Joost.', true],
    ['Volgens de krant zijn ‹klanten tevreden›.', true],
    // What is said of today or tomorrow, by us.
    ['Onze lampen ‹voldoen aan uw verwachtingen›.', false],
    ['De gast krijgt een kamer die ‹aan zijn verwachtingen voldoet›.', false],
    ['Wij vinden dat ‹de klant koning is›.', false],
    ['Dit jaar verhogen wij de ‹klanttevredenheid›.', false],
    ['Wij willen ‹klanten tevreden stellen›.', false],
    ['Ons doel is ‹minimaal een 7›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isFact(matchIn(marked))).toBe(expected);
  });
});
