import type { Condition } from '@geestdrift/engine';
import { isAsExpected } from '../expectation/met.js';

/** The expectation (capture `noun`) behind *conform* is a customer's, and nothing denies it. */
export const condition: Condition = { test: isAsExpected };
