import { describe, expect, it } from 'vitest';
import { isAskedOutright } from '../../src/survey/asked-outright.js';
import { isAboutOthers, isAskedByOthers } from '../../src/survey/others.js';
import { matchIn } from '../support/match-in.js';

describe('isAboutOthers', () => {
  it.each([
    ['‹Bent u tevreden met uw slaap?›', true],
    ['‹Bent u tevreden over uw sociale leven?›', true],
    ['‹Ben je tevreden met hoe je eet?›', true],
    ['‹Ben jij tevreden met wie je bent?›', true],
    ['‹Bent u tevreden over hoe u geholpen bent?›', false],
    ['‹Bent u tevreden over ons werk?›', false],
    ['‹Bent u tevreden over uw vloer?›', false],
  ])('%s: %s', (text, expected) => {
    const { block, focus } = matchIn(text);
    expect(isAboutOthers(block, focus)).toBe(expected);
  });
});

describe('isAskedByOthers', () => {
  it.each([
    ['De trainer vroeg: ‹zijn jullie tevreden over het veld?›', true],
    ['Mijn tante vroeg ‹of u tevreden bent›.', true],
    ['Wij vragen u: ‹bent u tevreden over de zaal?›', false],
    ['Onze enquête vraagt: ‹hoe tevreden bent u?›', false],
    ['‹Bent u tevreden over de zaal?›', false],
  ])('%s: %s', (text, expected) => {
    expect(isAskedByOthers(matchIn(text))).toBe(expected);
  });
});

describe('isAskedOutright', () => {
  it.each([
    ['‹Bent u tevreden over de zaal?›', true],
    ['‹Bent u tevreden over de zaal›', true],
    ['Vraag 2: ‹bent u tevreden over de zaal›', true],
    ['Bij ons ‹bent u tevreden over uw vloer›.', false],
    ['Bij ons ‹bent u tevreden over uw vloer›', false],
  ])('%s: %s', (text, expected) => {
    expect(isAskedOutright(matchIn(text))).toBe(expected);
  });
});
