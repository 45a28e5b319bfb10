import { describe, expect, it } from 'vitest';
import { isBesidePromisedMessage } from '../../src/waiting/extra.js';
import { isPushedToReader } from '../../src/waiting/pushed.js';
import { matchIn } from '../match-in.js';

describe('isPushedToReader', () => {
  it.each([
    ['‹Hoort u niets, bel dan›.', 'call', true],
    ['‹Hoort u niets, bel› ik u.', 'call', false],
    ['‹Bel ons niet als u niets hoort›.', 'call', false],
    ['‘‹Hoort u niets, bel dan›’, zei de bakker.', 'call', false],
    ['‹Houd uw mailbox in de gaten›.', 'care', true],
    ['Wij raden u aan uw ‹mailbox in de gaten te houden›.', 'care', true],
    ['Wij moeten uw ‹mailbox in de gaten houden›.', 'care', false],
    ['U hoeft uw ‹mailbox niet in de gaten te houden›.', 'care', false],
  ] as const)('%s (%s): %s', (marked, kind, expected) => {
    expect(isPushedToReader(matchIn(marked), kind)).toBe(expected);
  });
});

describe('isBesidePromisedMessage', () => {
  it.each([
    ['U krijgt bericht. ‹U kunt de status opvragen›.', true],
    ['Wij mailen u, en ‹u kunt de status opvragen›.', true],
    ['U hoort vrijdag van ons. ‹U kunt de status opvragen›.', true],
    ['Uw fiets staat klaar. ‹U kunt de status opvragen›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isBesidePromisedMessage(matchIn(marked))).toBe(expected);
  });
});
