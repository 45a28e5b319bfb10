import type { Condition } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isDeniedAbove } from '../clause/denied-above.js';

/** The clause above denies it: *Wij geloven niet dat …*. */
export const condition: Condition = {
  test: ({ block, focus }) => isDeniedAbove(block, clauseOf(block, focus.start).start),
};
