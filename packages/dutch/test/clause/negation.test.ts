import type { Match } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isNegated } from '../../src/clause/negation.js';
import { documentOf } from '../support/view.js';

/** The words between the marks are the match. */
function match(marked: string): Pick<Match, 'block' | 'focus'> {
  const document = documentOf([marked.replace(/[‹›]/g, '')]);
  const block = document.block(0) as Match['block'];
  const open = marked.indexOf('‹');
  const close = marked.indexOf('›') - 1;
  const inside = block.tokens.map(({ start, end }) => start >= open && end <= close);
  return { block, focus: { start: inside.indexOf(true), end: inside.lastIndexOf(true) + 1 } };
}

describe('isNegated', () => {
  it.each([
    ['Wij ‹ontzorgen› u niet', true, true],
    ['Zonder ‹service› geen klant', true, true],
    ['Niet alleen ‹service› telt', false, false],
    ['De ‹klant staat niet centraal›', false, true],
    ['Wij zeggen niet dat ‹de klant centraal staat›', false, false],
    ['Wij zeggen dat ‹de klant centraal staat›', false, false],
    ['Wij ‹ontzorgen› u', false, false],
    ['Wij ‹zetten de gast centraal› en niet de bar', false, false],
  ])('%s', (marked, near, wide) => {
    expect([isNegated(match(marked)), isNegated(match(marked), true)]).toEqual([near, wide]);
  });
});
