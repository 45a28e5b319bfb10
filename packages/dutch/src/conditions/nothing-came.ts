import type { Condition } from '@geestdrift/engine';
import { isNothingCome } from '../waiting/nothing-came.js';

/** What is missing was to come from the writer; a match without *geen* passes. */
export const condition: Condition = { test: isNothingCome };
