import type { BlockView } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isFaultOfReader } from '../../src/blame/fault.js';
import { handOver } from '../../src/blame/hand-over.js';
import { nameMissing } from '../../src/blame/missing.js';
import { isMissedByReader } from '../../src/blame/not-yet.js';
import { isOmissionOfReader } from '../../src/blame/omission.js';
import { isOwnReminder } from '../../src/blame/reminder.js';
import { isReaderToHaveDone } from '../../src/blame/should-have.js';
import { isWrongByReader } from '../../src/blame/wrongly.js';
import { applied, matchIn } from '../support/match-in.js';
import { matchOf, viewsOf } from '../support/view.js';

describe('isOmissionOfReader', () => {
  it.each([
    ['‹U bent vergeten› te bellen.', true],
    ['Helaas ‹bent u vergeten› te bellen.', true],
    ['Blijkbaar ‹ben je vergeten› te bellen.', true],
    ['‹Bent u vergeten› te bellen?', false],
    ['‹Bent u vergeten› te bellen, mail dan.', false],
    ['Als ‹u vergeten bent› te bellen, mail dan.', false],
    ['Misschien ‹bent u vergeten› te bellen.', false],
    ['De monteur ‹heeft u vergeten› te bellen.', false],
    ['‹U bent niets vergeten›.', false],
    ['‹U heeft een huis nagelaten› aan uw zoon.', false],
    ['‹U heeft nagelaten› te bellen.', true],
    ['‹U bent uw wachtwoord vergeten›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isOmissionOfReader(matchIn(marked))).toBe(expected);
  });
});

describe('isFaultOfReader', () => {
  it.each([
    ['‹U heeft de brief niet goed gelezen›.', true],
    ['Doordat ‹je je naam verkeerd had ingevuld›, kwam de brief terug.', true],
    ['‹Heeft u uw naam verkeerd ingevuld›? Mail dan.', false],
    ['Als ‹u uw naam verkeerd heeft ingevuld›, mail dan.', false],
    ['Het kan zijn dat ‹u uw naam verkeerd heeft ingevuld›.', false],
    ['Wij zagen dat ‹u uw naam verkeerd heeft ingevuld›.', true],
  ])('%s: %s', (marked, expected) => {
    expect(isFaultOfReader(matchIn(marked))).toBe(expected);
  });
});

describe('isReaderToHaveDone', () => {
  it.each([
    ['‹U had eerder moeten› bellen.', true],
    ['‹U had dat niet kunnen› weten.', false],
    ['‹U had niets anders kunnen› doen.', false],
    ['‹U had bericht moeten› krijgen.', false],
    ['‹U had geholpen moeten› worden.', false],
    ['‹U had al geholpen moeten› zijn.', false],
    ['‹U had om tien uur thuis moeten› zijn.', true],
    ['‹U had bericht moeten› hebben.', false],
    ['‹U had de pas ingeleverd moeten› hebben.', true],
    ['‹U had niet zo lang moeten› wachten.', false],
    ['‹Had u dat niet eerder kunnen› zeggen?', true],
    ['‹Had u eerder kunnen› komen?', false],
  ])('%s: %s', (marked, expected) => {
    expect(isReaderToHaveDone(matchIn(marked))).toBe(expected);
  });
});

describe('isOwnReminder', () => {
  it.each([
    ['‹Zoals eerder gezegd›, is de zaal vol.', true],
    ['‹Zoals wij u eerder hebben gemeld›, is de zaal vol.', true],
    ['‹Zoals u eerder is gemeld›, is de zaal vol.', true],
    ['‹Zoals u eerder heeft gemeld›, is de zaal vol.', false],
    ['‹Zoals eerder door u gemeld›, is de zaal vol.', false],
    ['‹Zoals de krant eerder meldde›, is de zaal vol.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isOwnReminder(matchIn(marked))).toBe(expected);
  });

  it.each([
    ['Hoi Sam,', true],
    ['Hey Sam,', true],
    ['Goedendag,', true],
    ['Nieuws van de zaal', false],
  ])('in a long mail below ‘%s’: %s', (opening, expected) => {
    const blocks = viewsOf([
      opening,
      ...Array(11).fill('De zaal is mooi.'),
      'Zoals eerder gezegd is hij vol.',
    ]);
    const match = matchOf(blocks.at(-1) as BlockView, 'Zoals eerder gezegd');
    expect(isOwnReminder(match)).toBe(expected);
  });
});

describe('isMissedByReader', () => {
  it.each([
    ['‹Volgens onze gegevens heeft u nog niet› betaald.', true],
    ['‹Volgens onze gegevens heeft u de huur niet› voldaan.', true],
    ['‹Volgens onze gegevens heeft u het pakket nog niet› ontvangen.', false],
    ['‹Volgens onze gegevens heeft u geen› recht op korting.', false],
    ['‹Volgens onze gegevens heeft u niet› alleen betaald, maar ook getekend.', false],
    ['‹Volgens onze gegevens heeft u geen› gezinsabonnement.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isMissedByReader(matchIn(marked))).toBe(expected);
  });
});

describe('isWrongByReader', () => {
  it.each([
    ['‹U heeft ten onrechte› korting gebruikt.', true],
    ['Helaas heeft ‹u ten onrechte› korting gebruikt.', true],
    ['‹U heeft ten onrechte› toeslag ontvangen.', true],
    ['‹U heeft ten onrechte› een boete ontvangen.', false],
    ['‹U bent ten onrechte› afgewezen.', false],
    ['Wij hebben ‹u ten onrechte› gemaand.', false],
    ['De gemeente heeft ‹u ten onrechte› gemaand.', false],
    ['De kaart is door ‹u ten onrechte› gebruikt.', true],
  ])('%s: %s', (marked, expected) => {
    expect(isWrongByReader(matchIn(marked))).toBe(expected);
  });
});

describe('nameMissing', () => {
  it.each([
    ['‹U bent vergeten› de bon mee te sturen.', ['Wij missen nog de bon.']],
    ['Helaas ‹bent u vergeten› om uw pas in te leveren.', ['Helaas missen wij nog uw pas.']],
    ['‹Volgens ons systeem heb je je bon nog niet› gestuurd.', ['Wij missen nog je bon.']],
    ['‹Volgens onze gegevens heeft u nog geen› kopie gemaild.', ['Wij missen nog een kopie.']],
    [
      '‹Volgens onze gegevens heeft u de huur nog niet› betaald.',
      ['Wij missen nog de betaling van de huur.'],
    ],
    ['‹U bent vergeten› te bellen.', []],
    ['‹U bent vergeten› het alarm aan te zetten.', []],
    ['‹U bent vergeten› de planten water te geven.', []],
    ['‹U bent vergeten› uw bezwaar binnen zes weken in te dienen.', []],
    ['‹U bent vergeten› uw handtekening te zetten.', ['Wij missen nog uw handtekening.']],
    ['‹U bent vergeten› de bon mee te sturen en te tekenen.', []],
  ])('%s', (marked, expected) => {
    const match = matchIn(marked);
    expect(nameMissing(match).map(({ edits }) => applied(match, edits))).toEqual(expected);
  });
});

describe('handOver', () => {
  it.each([
    ['‹Daar gaan wij niet over›.', ['[naam] helpt u verder.']],
    ['Sorry, ‹daar gaan wij niet over›.', ['Sorry, [naam] helpt u verder.']],
    [
      'Bel de gemeente voor je pas. ‹Daar gaan wij niet over›.',
      ['Bel de gemeente voor je pas. [naam] helpt je verder.'],
    ],
    ['‹Daar gaan wij niet over›, bel de gemeente.', []],
    ['‹Dat is niet onze schuld›.', []],
  ])('%s', (marked, expected) => {
    const match = matchIn(marked);
    expect(handOver(match).map(({ edits }) => applied(match, edits))).toEqual(expected);
  });
});
