import type { Condition } from '@geestdrift/engine';
import { isInTitle } from '../officialese/proper-name.js';

/** The title of a law, treaty or regulation holds the words: *het Verdrag inzake …*. */
export const condition: Condition = {
  test: ({ block, focus }) => isInTitle(block, focus),
};
