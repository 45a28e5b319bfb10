import type { Condition } from '@geestdrift/engine';
import { isReport } from '../satisfaction/context.js';

/** The sentence reports what customers said or what was measured. */
export const condition: Condition = { test: (match) => isReport(match) };
