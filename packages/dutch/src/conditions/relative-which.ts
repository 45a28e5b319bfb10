import type { Condition } from '@geestdrift/engine';
import { isRelative } from '../officialese/relative-which.js';

/** *welke* refers back to a noun and does not ask. */
export const condition: Condition = { test: isRelative };
