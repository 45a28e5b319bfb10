import type { Condition } from '@geestdrift/engine';
import { isSplitCompound } from '../listed/split-compound.js';

/** Two words are the parts of one compound that was written apart. */
export const condition: Condition = { test: isSplitCompound };
