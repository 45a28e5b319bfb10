import { describe, expect, it } from 'vitest';
import { type ActiveVoice, makeActive } from '../../src/officialese/active-voice.js';
import { matchIn, rewritten } from './try-match.js';

type Order = ActiveVoice['order'];

describe('the active voice', () => {
  it.each<[text: string, order: Order, ...after: string[]]>([
    [
      '{er:Er} {hulp:wordt} dan contact met u {deelwoord:opgenomen}.',
      'first',
      'wij nemen dan contact met u op.',
    ],
    ['{er:Er} {hulp:werd} contact met u {deelwoord:opgenomen}.', 'first', 'wij namen contact met u op.'],
    [
      '{er:Er} {hulp:is} contact met u {deelwoord:opgenomen}.',
      'first',
      'wij hebben contact met u opgenomen.',
    ],
    [
      '{er:Er} {hulp:zal} contact met u worden {deelwoord:opgenomen}.',
      'first',
      'wij nemen contact met u op.',
      'wij zullen contact met u opnemen.',
    ],
    [
      '{er:Er} {hulp:kan} contact met u {deelwoord:opgenomen} worden.',
      'first',
      'wij kunnen contact met u opnemen.',
    ],
    [
      'Dan {hulp:wordt} {er:er} contact met u {deelwoord:opgenomen}.',
      'inverted',
      'Dan nemen wij contact met u op.',
    ],
    [
      'We zien het als {er:er} contact met u {hulp:wordt} {deelwoord:opgenomen}.',
      'final',
      'We zien het als we contact met u opnemen.',
    ],
    [
      'zodra contact met u {deelwoord:opgenomen} {hulp:is}',
      'final',
      'zodra wij contact met u hebben opgenomen',
    ],
    [
      'zodat {er:er} contact met u kan {hulp:worden} {deelwoord:opgenomen}',
      'final',
      'zodat wij contact met u kunnen opnemen',
    ],
    [
      '{er:Er} {hulp:wordt} door ons contact met u {deelwoord:opgenomen}.',
      'first',
      'wij nemen contact met u op.',
    ],
    ['{er:Er} {hulp:wordt} door ons team contact met u {deelwoord:opgenomen}.', 'first'],
    ['{er:Er} {hulp:wordt} contact met u {deelwoord:opgenomen} en gebeld.', 'first'],
    ['contact met u {hulp:wordt} {deelwoord:opgenomen}', 'final'],
  ])('%s (%s)', (text, order, ...after) => {
    const match = matchIn(text);
    expect(rewritten(match, makeActive(match, { verb: 'op|nemen', order }))).toEqual(after);
  });

  it.each<[text: string, order: Order, after: string]>([
    ['Uw klacht {hulp:wordt} {weg:in behandeling} {deelwoord:genomen}.', 'first', 'wij bekijken uw klacht.'],
    [
      'Uw klacht {hulp:is} nu {weg:in behandeling} {deelwoord:genomen}.',
      'first',
      'wij bekijken uw klacht nu.',
    ],
    [
      'Nu {hulp:wordt} uw klacht {weg:in behandeling} {deelwoord:genomen}.',
      'inverted',
      'Nu bekijken wij uw klacht.',
    ],
    [
      'als uw klacht {weg:in behandeling} {hulp:wordt} {deelwoord:genomen}',
      'final',
      'als wij uw klacht bekijken',
    ],
  ])('with words that go: %s', (text, order, after) => {
    const match = matchIn(text);
    expect(rewritten(match, makeActive(match, { verb: 'bekijken', order, resultative: true }))).toEqual([
      after,
    ]);
  });
});
