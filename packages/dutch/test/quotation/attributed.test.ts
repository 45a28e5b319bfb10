import { describe, expect, it } from 'vitest';
import { isSaidByOthers } from '../../src/quotation/attributed.js';
import { matchIn } from '../support/match-in.js';

describe('isSaidByOthers', () => {
  it.each([
    ['‘‹Daar gaan wij niet over›’, zei de portier.', true],
    ['De portier riep: ‹daar gaan wij niet over›.', true],
    ['De portier zei: "‹Daar gaan wij niet over›."', true],
    ['‘‹Daar gaan wij niet over›’, zei ik.', false],
    ['‘‹Daar gaan wij niet over›.’', false],
    ['Let op: ‹daar gaan wij niet over›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isSaidByOthers(matchIn(marked))).toBe(expected);
  });
});
