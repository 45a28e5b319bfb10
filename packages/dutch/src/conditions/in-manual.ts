import type { Condition } from '@geestdrift/engine';
import { isInManual } from '../manual/in-manual.js';

/** The sentence stands among the steps of a manual and says what the software does. */
export const condition: Condition = { test: isInManual };
