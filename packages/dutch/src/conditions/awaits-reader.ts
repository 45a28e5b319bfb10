import type { Condition } from '@geestdrift/engine';
import { isAwaitingReader } from '../waiting/awaiting.js';

/** The writer is the one who waits. */
export const condition: Condition = { test: isAwaitingReader };
