import type { Condition } from '@geestdrift/engine';
import { isQuestion } from '../clause/question.js';

/** The words are asked, not told. */
export const condition: Condition = {
  reach: 'sentence',
  test: ({ block, focus }) => isQuestion(block, focus.start),
};
