import type { Condition } from '@geestdrift/engine';
import { isOtherLife } from '../satisfaction/context.js';

/** The customer noun means someone else: a spouse, a councillor, the user in a manual. */
export const condition: Condition = { test: (match) => isOtherLife(match) };
