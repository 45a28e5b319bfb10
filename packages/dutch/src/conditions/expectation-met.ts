import type { Condition } from '@geestdrift/engine';
import { isMet } from '../expectation/met.js';

/** A customer's expectations are met (captures `verb`, `noun`, and `aan`, `particle`, `waar`); nothing denies it or goes beyond it. */
export const condition: Condition = { test: isMet };
