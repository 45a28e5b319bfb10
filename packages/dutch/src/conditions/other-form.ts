import type { BlockView, Condition } from '@geestdrift/engine';
import { isOtherForm, namesSurvey } from '../survey/words.js';

/** What is filled in is a form for something, not a survey. */
export const condition: Condition = {
  test: ({ block }) => {
    const near = [block, block.neighbour(-1), block.heading()].filter((view) => view !== undefined);
    return !near.some((view) => view.recall(namesSurvey)) && near.some((view) => view.recall(namesOtherForm));
  },
};

function namesOtherForm({ tokens }: BlockView): boolean {
  return tokens.some(({ norm }) => isOtherForm(norm));
}
