import type { Condition } from '@geestdrift/engine';
import { isAgreed } from '../promise/agreed.js';

/** The sentence, or the one before, says that it was agreed. */
export const condition: Condition = { test: isAgreed };
