import { describe, expect, it } from 'vitest';
import { isMention } from '../../src/quotation/mention.js';
import { matchIn } from '../match-in.js';

describe('isMention', () => {
  it.each([
    ['De zin ‹er zijn fouten gemaakt› staat er nog.', true],
    ['De zin er ‹zijn fouten gemaakt› staat er nog.', true],
    ['De zin ‘er ‹zijn fouten gemaakt›’ staat er nog.', true],
    ['De zin ‘wij ‹wachten uw antwoord af›’ staat er nog.', true],
    ['‘Er ‹zijn fouten gemaakt›’ staat er nog.', true],
    ['In één zin: er ‹zijn fouten gemaakt›.', false],
    ['U heeft geen zin, en er ‹zijn fouten gemaakt›.', false],
    ['‘Er ‹zijn fouten gemaakt›, dat zien wij ook.’', false],
    ['De brief sloot af met ‘‹Uw mening is belangrijk› voor ons’.', true],
    ['De kreet ‹wij ontzorgen› staat op de bus.', true],
    ['Hij schreef ‘‹Uw mening is belangrijk› voor de raad van Assen’.', false],
    ['‹Uw mening is belangrijk› voor ons.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isMention(matchIn(marked))).toBe(expected);
  });
});
