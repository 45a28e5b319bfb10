import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isInstruction } from '../satisfaction/context.js';

const US = /^(?:wij|we|ik|ons|onze|team|bedrijf|organisatie|medewerkers|monteurs|adviseurs)$/;

/** The writer's side says it of itself; no instruction for a product. */
export const condition: Condition = {
  test({ block, focus }) {
    const { start, end } = sentenceOf(block, focus.start);
    if (isInstruction(block, focus.start)) return false;
    // Een goede schilder is pas tevreden als u het bent.
    const isSaid =
      /^(?:zijn|is|ben)$/.test(block.tokens[focus.start - 1]?.norm ?? '') &&
      block.tokens.slice(focus.start, focus.start + 3).some(({ norm }) => norm === 'tevreden');
    return isSaid || block.tokens.slice(start, end).some(({ norm }) => US.test(norm));
  },
};
