import type { Condition } from '@geestdrift/engine';
import { isOtherForm, isSurveyWord } from '../survey/words.js';

/** What is filled in is a form for something, not a survey. */
export const condition: Condition = {
  test: ({ block }) => {
    const near = [block, block.neighbour(-1), block.heading()].filter((view) => view !== undefined);
    const holds = (test: (norm: string) => boolean): boolean =>
      near.some(({ tokens }) => tokens.some(({ norm }) => test(norm)));
    return !holds(isSurveyWord) && holds(isOtherForm);
  },
};
