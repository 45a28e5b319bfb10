import type { Condition } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';

/** The words are asked, also below *of*: *Is …?*, *Wij vragen ons af of …*. */
export const condition: Condition = {
  reach: 'sentence',
  test({ block, focus }) {
    if (isQuestion(block, focus.start)) return true;
    const { start } = clauseOf(block, focus.start);
    return [start - 1, start, focus.start - 1].some((at) => block.tokens[at]?.norm === 'of');
  },
};
