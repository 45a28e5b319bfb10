import { describe, expect, it } from 'vitest';
import { isLowTarget } from '../../src/grade/low-target.js';
import { raiseToBar } from '../../src/grade/raise.js';
import { isCutShort } from '../../src/grade/threshold.js';
import { matchOf, textsAfter } from '../support/match-of.js';

describe('isLowTarget', () => {
  it.each<[string, string, boolean]>([
    ['Klanten geven ons minimaal een 7.', '7', true],
    ['Wij streven naar een acht van onze gasten.', 'acht', true],
    ['Wij streven naar een 9 van onze gasten.', '9', false],
    ['Klanten gaven ons een 7,2.', '7,2', false],
    ['De klantwaardering moet van een 7,4 naar een 7,9.', '7,4', false],
    ['De klantwaardering moet van een 7,4 naar een 7,9.', '7,9', true],
    ['De klantenservice moet van 8 tot 17 uur open zijn.', '8', false],
    ['De leerling moet een 6 halen voor zijn beoordeling.', '6', false],
    ['De NPS van klanten moet een 8 zijn.', '8', false],
    ['Een 7 van klanten is niet ons doel.', '7', false],
    ['De klantwaardering mag nooit meer onder een 7 zakken.', '7', true],
    ['Onder een 7 mag de klantwaardering niet zakken.', '7', true],
    ['Wij brengen de klantwaardering van een 7,4 naar een 7,9.', '7,9', true],
    ['Wij vragen van elke winkel een 8 van klanten.', '8', true],
    ['De afspraak met de directie is een 8 van klanten.', '8', true],
    ['6. Maak de balie mooier voor klanten.', '6', false],
    ['Doel: alle klanten bellen. 8. Maak de balie mooier.', '8', false],
    ['Ons doel is op 8 & 15 mei alle klanten te bellen.', '8', false],
    ['Bij een klantcijfer onder een 7 bellen wij.', '7', false],
    ['Wij zitten nu op een 7 bij klanten en willen naar een 8.', '7', false],
    ['Wij zitten nu op een 7 bij klanten en willen naar een 8.', '8', true],
    ['Een 7 is voor onze klanten als doel te weinig.', '7', false],
    ['Met een 7 van de klant zijn wij tevreden.', '7', true],
    ['Wij rekenen op een 8 van elke gast.', '8', true],
    ['Als minimale score van gasten hanteren wij een 7.', '7', true],
    ['Het minimum voor de balies is een 7.', '7', true],
    ['Klantwaardering: doel 8, gemeten 7,4.', '8', true],
    ['Halen wij een 8 bij onze leden, dan trakteert de voorzitter.', '8', true],
    ['Wij willen niet dat gasten ons een 7 geven.', '7', false],
  ])('%s %s is %s', (text, cijfer, expected) => {
    expect(isLowTarget(matchOf(text, { cijfer }, { lat: 9 }))).toBe(expected);
  });

  it('takes the bar from the option', () => {
    const low = (lat: number) =>
      isLowTarget(matchOf('Klanten geven ons minimaal een 8.', { cijfer: '8' }, { lat }));
    expect([low(8), low(8.5)]).toEqual([false, true]);
  });
});

describe('isCutShort', () => {
  it.each<[string, string, boolean]>([
    ['minimaal een 7', '7', true],
    ['minimaal een 7', 'een 7', true],
    ['minimaal een 7', 'minimaal een 7', false],
    ['ten minste 7', '7', true],
    ['een 7 of hoger', 'een 7', true],
    ['een 7 of een 8', 'een 7', false],
    ['geef een. 7 is genoeg', '7', false],
  ])('%s, %s: %s', (text, taken, expected) => {
    const { block, focus } = matchOf(text, { cijfer: taken });
    expect(isCutShort(block, focus)).toBe(expected);
  });
});

describe('raiseToBar', () => {
  it.each<[string, string, number, string[]]>([
    ['minimaal een 7,5', '7,5', 9, ['minimaal een 9']],
    ['minimaal een 7', '7', 8.5, ['minimaal een 8,5']],
    ['minimaal een acht', 'acht', 9, ['minimaal een negen']],
    ['mikken op zevens', 'zevens', 9, ['mikken op negens']],
    ['een ruime voldoende halen', 'voldoende', 9, ['een 9 halen']],
    ['ruim voldoende scoren', 'voldoende', 9, ['een 9 scoren']],
    ['een 8+ halen', '8', 9, ['een 9 halen']],
  ])('%s', (text, cijfer, lat, after) => {
    const match = matchOf(text, { cijfer }, { lat });
    expect(textsAfter(match, raiseToBar(match))).toEqual(after);
  });
});
