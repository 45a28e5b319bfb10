import type { Condition } from '@geestdrift/engine';
import { isProperName } from '../officialese/proper-name.js';

/** The words are a name or a title, or part of one: a capital where the sentence asks for none. */
export const condition: Condition = {
  test: ({ block, focus }) => isProperName(block, focus),
};
