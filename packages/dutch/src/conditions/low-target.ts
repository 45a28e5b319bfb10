import type { Condition } from '@geestdrift/engine';
import { isLowTarget } from '../grade/low-target.js';
import { mayBeAboutCustomers } from '../grade/surroundings.js';
import { isCutShort } from '../grade/threshold.js';

/** The grade (capture `cijfer`) is a goal below the bar (option `lat`), and customers are to give it. */
export const condition: Condition = {
  glance: mayBeAboutCustomers,
  test: (match) => !isCutShort(match.block, match.focus) && isLowTarget(match),
};
