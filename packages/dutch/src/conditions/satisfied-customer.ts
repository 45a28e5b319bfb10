import type { Condition } from '@geestdrift/engine';
import { isDenied } from '../satisfaction/denial.js';
import { readMatch } from '../satisfaction/read-match.js';

/** Customers are satisfied or made so, and nothing denies it. The match spans what belongs together. */
export const condition: Condition = {
  reach: 'sentence',
  test(match) {
    const found = readMatch(match);
    return found !== undefined && !isDenied(match.block, found);
  },
};
