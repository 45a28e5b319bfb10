import type { Condition } from '@geestdrift/engine';
import { isReaderToHaveDone } from '../blame/should-have.js';

/** The reader is told what to have done: *u had … moeten*. */
export const condition: Condition = { test: isReaderToHaveDone };
