import type { Condition } from '@geestdrift/engine';
import { isDated } from '../dates/dated.js';

/** The sentence says when: a date, a day, a recurring date or a term, save that of something past. */
export const condition: Condition = { test: isDated };
