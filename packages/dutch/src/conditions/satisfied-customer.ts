import type { Condition } from '@geestdrift/engine';
import { isSatisfactionDenied } from '../satisfaction/denial.js';
import { readMatch } from '../satisfaction/read-match.js';

/** Customers are satisfied, or with `made` are made so, and nothing denies it. The match spans what belongs together. */
export const condition: Condition = {
  test(match, argument) {
    const found = readMatch(match);
    if (found === undefined || (found.kind === 'causative') !== (argument === 'made')) return false;
    return !isSatisfactionDenied(match.block, found);
  },
};
