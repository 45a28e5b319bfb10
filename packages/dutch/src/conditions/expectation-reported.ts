import type { Condition } from '@geestdrift/engine';
import { isReported } from '../expectation/asked.js';

/** A past tense or a perfect says that expectations were met. */
export const condition: Condition = { reach: 'sentence', test: isReported };
