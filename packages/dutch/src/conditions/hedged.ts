import type { Condition } from '@geestdrift/engine';
import { isHedged } from '../promise/hedged.js';

/** *meestal, wij streven ernaar, naar verwachting*: nobody counts on it. */
export const condition: Condition = { test: isHedged };
