import type { Condition } from '@geestdrift/engine';
import { isReasonGiven } from '../requests/reason.js';

/** The sentence, the next one, the line below or the row of a table says what the request is for. */
export const condition: Condition = { test: isReasonGiven };
