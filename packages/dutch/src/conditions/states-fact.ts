import type { Condition } from '@geestdrift/engine';
import { isFact } from '../facts/fact.js';

/** The sentence tells what happened, what was measured, what a standard demands or what others hold. */
export const condition: Condition = { test: isFact };
