import { describe, expect, it } from 'vitest';
import { withoutDoubt } from '../../src/apology/certain.js';
import { isImpersonalMistake } from '../../src/apology/impersonal.js';
import { isOwnApology } from '../../src/apology/own.js';
import { stopForBut } from '../../src/apology/stop.js';
import { applied, matchIn } from '../support/match-in.js';

describe('isOwnApology', () => {
  it.each([
    ['Onze ‹excuses› voor de drukte.', true],
    ['Wij bieden u onze ‹excuses› aan.', true],
    ['‹Sorry› voor de drukte.', true],
    ['Bied ‹excuses› aan voor de drukte.', false],
    ['De buurman bood zijn ‹excuses› aan.', false],
    ['De leverancier biedt ‹excuses› aan.', false],
    ['Ons team biedt ‹excuses› aan.', true],
    ['Drukkerij De Pers biedt haar ‹excuses› aan.', true],
    ['Van Dam & Zonen biedt u ‹excuses› aan.', true],
    ['HVC biedt ‹excuses› aan.', true],
    ['HVC biedt geen ‹excuses› aan.', false],
    ['Jan Mulder biedt ‹excuses› aan.', false],
    ['PostNL biedt ‹excuses› aan.', false],
    ['‘‹Sorry›’, zei de bakker.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isOwnApology(matchIn(marked))).toBe(expected);
  });
});

describe('isImpersonalMistake', () => {
  it.each([
    ['‹Er is een fout gemaakt›.', true],
    ['Dat kan niet. ‹Er is een fout gemaakt›.', true],
    ['Door drukte ‹is er een fout gemaakt›.', true],
    ['‹Er is een fout gemaakt› door onze planner.', false],
    ['‹Er is door de aannemer een fout gemaakt›.', false],
    ['Aan onze kant ‹is een fout gemaakt›.', false],
    ['Kijk of ‹er fouten zijn gemaakt›.', false],
    ['‹Is er een fout gemaakt› in de rekening?', false],
    ['‹Er zijn geen fouten gemaakt›.', false],
    ['Zij erkent dat ‹er fouten zijn gemaakt›.', false],
    ['‹Er zijn fouten gemaakt› bij het invullen.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isImpersonalMistake(matchIn(marked))).toBe(expected);
  });
});

describe('withoutDoubt', () => {
  it.each([
    ['‹voor eventueel ongemak›', 'eventueel', 'voor het ongemak'],
    ['‹voor het eventuele ongemak›', 'eventuele', 'voor het ongemak'],
    ['‹Eventueel ongemak› spijt ons.', 'eventueel', 'Het ongemak spijt ons.'],
    ['‹voor eventuele fouten›', 'eventuele', 'voor de fouten'],
    ['‹voor een mogelijke vertraging›', 'mogelijke', 'voor de vertraging'],
    ['‹voor eventueel ontstaan ongemak›', 'eventueel', 'voor het ontstane ongemak'],
    ['‹voor mogelijk ontstane hinder›', 'mogelijk', 'voor de ontstane hinder'],
    ['‹voor eventuele hinder en ongemak›', 'eventuele', 'voor de hinder en het ongemak'],
    ['‹voor eventuele hinder en stank›', 'eventuele', 'voor de hinder en stank'],
    ['‹voor het eventuele en korte ongemak›', 'eventuele', 'voor het korte ongemak'],
  ])('%s', (marked, twijfel, expected) => {
    const match = matchIn(marked, { twijfel });
    expect(withoutDoubt(match).map(({ edits }) => applied(match, edits))).toEqual([expected]);
  });

  it('gives none where the gender is not known', () => {
    expect(withoutDoubt(matchIn('‹voor eventueel xqzt›', { twijfel: 'eventueel' }))).toEqual([]);
  });
});

describe('stopForBut', () => {
  it.each([
    ['‹Sorry, maar› de bon is weg.', ['Sorry. De bon is weg.']],
    ['‹Sorry maar› ik heb haast.', ['Sorry. Ik heb haast.']],
    ['‹Sorry (echt waar), maar› de bon is weg.', ['Sorry (echt waar). De bon is weg.']],
    ['‹Sorry – echt waar – maar› de bon is weg.', ['Sorry – echt waar. De bon is weg.']],
    ['‹Sorry, maar› helaas.', ['Sorry. Helaas.']],
    ['‹Sorry, maar› ja, zo gaat dat.', []],
    ['‹Sorry, maar› ook bedankt.', []],
  ])('%s', (marked, expected) => {
    const match = matchIn(marked, { kop: 'sorry', maar: 'maar' });
    expect(stopForBut(match).map(({ edits }) => applied(match, edits))).toEqual(expected);
  });
});
