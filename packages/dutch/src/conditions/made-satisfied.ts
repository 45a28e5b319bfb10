import type { Condition } from '@geestdrift/engine';
import { isDenied } from '../satisfaction/denial.js';
import { readMatch } from '../satisfaction/read-match.js';

/** The reader is made satisfied: *om u tevreden te stellen*. */
export const condition: Condition = {
  reach: 'sentence',
  test(match) {
    const found = readMatch(match);
    return found?.kind === 'causative' && !isDenied(match.block, found);
  },
};
