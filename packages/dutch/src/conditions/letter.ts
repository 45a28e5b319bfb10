import type { Condition } from '@geestdrift/engine';
import { isLetter } from '../document/letter.js';

/** The document reads like a letter, mail or chat, not like a page, manual or report. */
export const condition: Condition = {
  reach: 'document',
  ofDocument: isLetter,
  test: ({ block }) => isLetter(block.document),
};
