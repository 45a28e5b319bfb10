import type { Condition } from '@geestdrift/engine';
import { namesSurvey } from '../survey/words.js';

/** The text asks customers for their opinion, here or right above. */
export const condition: Condition = {
  test: ({ block }) =>
    [block, block.neighbour(-1), block.neighbour(1), block.heading()].some((near) =>
      near?.recall(namesSurvey),
    ),
};
