import type { Condition } from '@geestdrift/engine';
import { isOmissionOfReader } from '../blame/omission.js';

/** The reader is told to have forgotten, omitted or neglected something. */
export const condition: Condition = { test: isOmissionOfReader };
