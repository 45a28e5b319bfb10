import type { Condition } from '@geestdrift/engine';
import { hasWord } from '../satisfaction/context.js';
import { isSurveyWord, OTHER_FORMS } from '../survey/words.js';

/** What is filled in is a form for something, not a survey. */
export const condition: Condition = {
  reach: 'neighbour',
  test: ({ block }) => {
    const near = [block, block.neighbour(-1), block.heading()].filter((view) => view !== undefined);
    const isSurvey = near.some(({ tokens }) => tokens.some(({ norm }) => isSurveyWord(norm)));
    return (
      !isSurvey && near.some((view) => hasWord(view, { start: 0, end: view.tokens.length }, OTHER_FORMS))
    );
  },
};
