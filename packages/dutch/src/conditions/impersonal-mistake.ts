import type { Condition } from '@geestdrift/engine';
import { isImpersonalMistake } from '../apology/impersonal.js';

/** *Er zijn fouten gemaakt*, and nobody is said to have made them. */
export const condition: Condition = { test: isImpersonalMistake };
