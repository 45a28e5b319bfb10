import type { Condition } from '@geestdrift/engine';
import { isAskedOutright } from '../survey/asked-outright.js';

/** The match closes with a question mark, or is an item of a form that needs none. */
export const condition: Condition = { test: isAskedOutright };
