import type { Condition } from '@geestdrift/engine';
import { isStillSo } from '../clause/still-so.js';

/** What a match says of the past holds still: *Dat is zo gebleven*. */
export const condition: Condition = { test: isStillSo };
