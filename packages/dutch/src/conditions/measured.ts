import type { Condition } from '@geestdrift/engine';
import { isMeasured } from '../facts/measured.js';

/** The sentence holds a share, a grade, a count or a change that is no aim. */
export const condition: Condition = { test: isMeasured };
