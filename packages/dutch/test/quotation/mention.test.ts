import { describe, expect, it } from 'vitest';
import { isMention } from '../../src/quotation/mention.js';
import { matchIn } from '../match-in.js';

describe('isMention', () => {
  it.each([
    ['De brief sloot af met ‘‹Uw mening is belangrijk› voor ons’.', true],
    ['De kreet ‹wij ontzorgen› staat op de bus.', true],
    ['Hij schreef ‘‹Uw mening is belangrijk› voor de raad van Assen’.', false],
    ['‹Uw mening is belangrijk› voor ons.', false],
  ])('%s: %s', (text, expected) => {
    expect(isMention(matchIn(text))).toBe(expected);
  });
});
