import { describe, expect, it } from 'vitest';
import { swapVerb } from '../../src/officialese/swap-verb.js';
import { matchIn, rewritten } from './try-match.js';

describe('another verb in the same form', () => {
  it.each<[text: string, from: string, to: string, after: string | undefined]>([
    ['De balie ‹verstrekt› een pas.', 'verstrekken', 'geven', 'De balie geeft een pas.'],
    ['De pas wordt ‹verstrekt›.', 'verstrekken', 'geven', 'De pas wordt gegeven.'],
    ['De pas die is ‹verstrekt›', 'verstrekken', 'geven', 'De pas die is gegeven'],
    ['De balie ‹verstrekte› een pas.', 'verstrekken', 'geven', 'De balie gaf een pas.'],
    ['De ‹verstrekte› folder', 'verstrekken', 'geven', 'De gegeven folder'],
    ['De door ons ‹verstrekte› folder', 'verstrekken', 'geven', 'De door ons gegeven folder'],
    ['om een pas te ‹verstrekken›', 'verstrekken', 'geven', 'om een pas te geven'],
    ['Ik ‹tracht› te slapen.', 'trachten', 'proberen', 'Ik probeer te slapen.'],
    ['Wat ‹wenst› u?', 'wensen', 'willen', 'Wat wilt u?'],
    ['Wij gaan het plan ‹effectueren›.', 'effectueren', 'uit|voeren', 'Wij gaan het plan uitvoeren.'],
    ['om het plan te ‹effectueren›', 'effectueren', 'uit|voeren', 'om het plan uit te voeren'],
    ['Het plan is ‹geëffectueerd›.', 'effectueren', 'uit|voeren', 'Het plan is uitgevoerd.'],
    ['Wij ‹effectueren› het plan.', 'effectueren', 'uit|voeren', 'Wij voeren het plan uit.'],
    ['Wij ‹effectueren› het plan en de rest.', 'effectueren', 'uit|voeren', undefined],
    [
      'U kunt het plan ‹effectueren› in mei.',
      'effectueren',
      'uit|voeren',
      'U kunt het plan uitvoeren in mei.',
    ],
    ['Ik heb u de folder {verb:doen} {weg:toekomen}.', 'doen', 'sturen', 'Ik heb u de folder gestuurd.'],
    ['Wij {verb:doen} u de folder {weg:toekomen}.', 'doen', 'sturen', 'Wij sturen u de folder.'],
    [
      'De les {verb:vangt} om tien uur {particle:aan}.',
      'aan|vangen',
      'beginnen',
      'De les begint om tien uur.',
    ],
    ['De les zal {joined:aanvangen}.', 'aan|vangen', 'beginnen', 'De les zal beginnen.'],
    ['om {particle:aan} te {verb:vangen}', 'aan|vangen', 'beginnen', 'om te beginnen'],
  ])('%s → %s %s', (text, from, to, after) => {
    const match = matchIn(text);
    expect(rewritten(match, swapVerb(match, { from, to }))).toEqual(after === undefined ? [] : [after]);
  });

  it('changes what goes with it', () => {
    const match = matchIn('Wij {verb:stellen} u {van:hiervan} {weg:in kennis}.');
    const swap = { from: 'stellen', to: 'informeren', put: { van: 'over' } };
    expect(rewritten(match, swapVerb(match, swap))).toEqual(['Wij informeren u hierover.']);
  });
});
