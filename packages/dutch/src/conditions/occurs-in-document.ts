import type { Condition } from '@geestdrift/engine';
import { type Occurrences, occursInDocument } from '../document/occurrences.js';

/** The document holds these words so often: `{words: […], at-least: 5}`, once where no number is given. */
export const condition: Condition = {
  test: ({ block }, asked) => occursInDocument(block.document, asked as Occurrences),
};
