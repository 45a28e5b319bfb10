import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isInstruction } from '../satisfaction/context.js';

const US = /^(?:wij|we|ik|ons|onze|team|bedrijf|organisatie|medewerkers|monteurs|adviseurs|zijn|is|ben)$/;

/** The writer's side says it of itself; no instruction for a product. */
export const condition: Condition = {
  reach: 'sentence',
  test({ block, focus }) {
    const { start, end } = sentenceOf(block, focus.start);
    return !isInstruction(block, focus.start) && block.tokens.slice(start, end).some(({ norm }) => US.test(norm));
  },
};
