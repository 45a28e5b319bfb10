import { type Condition, isAllCapitals } from '@geestdrift/engine';
import { hasCapital, wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { isOutsider } from '../promise/person-words.js';

/** The last word is what somebody is called: *u hoort nog van Tineke*; not *van de gemeente*, *van KPN*. */
export const condition: Condition = {
  test({ block, focus }) {
    const at = focus.end - 1;
    const isName = hasCapital(block, block.tokens[at]) && !isAllCapitals(textOf(block, at));
    return isName && !isOutsider(wordAt(block, at));
  },
};
