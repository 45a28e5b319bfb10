import type { Condition } from '@geestdrift/engine';
import { isGreeted } from '../document/letter.js';

/** The document opens with a salutation: all of it is said to a reader. */
export const condition: Condition = {
  test: ({ block }) => block.document.recall(isGreeted),
};
