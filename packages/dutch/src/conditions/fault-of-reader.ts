import type { Condition } from '@geestdrift/engine';
import { isFaultOfReader } from '../blame/fault.js';

/** The reader is told to have done something badly; the writer has no part in it. */
export const condition: Condition = { test: isFaultOfReader };
