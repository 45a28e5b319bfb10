import type { Condition } from '@geestdrift/engine';
import { isSaidByOthers } from '../quotation/attributed.js';

/** Somebody else said it: a quotation with a speaker who is not *wij* or *ik*. */
export const condition: Condition = { test: isSaidByOthers };
