import { describe, expect, it } from 'vitest';
import { isMention } from '../../src/quotation/mention.js';
import { isTitled } from '../../src/quotation/titled.js';
import { matchIn } from '../support/match-in.js';

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
    ['Schrap “uw ‹verwachtingen waarmaken›”.', true],
    ['De kreet ‹wij ontzorgen› staat op de bus.', true],
    ['Hij schreef ‘‹Uw mening is belangrijk› voor de raad van Assen’.', false],
    ['‹Uw mening is belangrijk› voor ons.', false],
    ['Het woord ‹reeds› is oud.', true],
    ['Woorden als thans, gaarne en ‹reeds› zijn oud.', true],
    ['Woorden als met betrekking tot of ‹reeds› zijn oud.', true],
    ['Schrap deze woorden: thans, gaarne en/of ‹reeds›.', true],
    ['De termen thans en ‹reeds› zijn oud.', true],
    ['Oude woorden (‹reeds›, thans) zijn lelijk.', true],
    ['Met andere woorden: thans en ‹reeds› morgen.', false],
    ['De woorden kwamen en ‹reeds› zwegen wij.', false],
    ['Wij kozen onze woorden met zorg en ‹reeds› zijn wij gerust.', false],
    ['Thans, gaarne en ‹reeds› zijn wij open.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isMention(matchIn(marked))).toBe(expected);
  });
});

describe('isTitled', () => {
  it.each([
    ['De film “Het was ‹reeds› avond” is uit.', true],
    ['De melding “U hebt ‹reeds› betaald” is fout.', false],
    ['De roman *Het was ‹reeds› avond* is uit.', true],
    ['U hebt *de roman ‹reeds› betaald*.', false],
    ['De roman *Het was* is ‹reeds› uit.', false],
    ['Let op: *U hebt ‹reeds› betaald*.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isTitled(matchIn(marked))).toBe(expected);
  });
});
