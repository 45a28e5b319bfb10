import type { Condition } from '@geestdrift/engine';
import { isExpectationReported } from '../expectation/asked.js';

/** A past tense or a perfect says that expectations were met. */
export const condition: Condition = { test: isExpectationReported };
