import type { Condition } from '@geestdrift/engine';
import { isContented } from '../grade/contented.js';

/** Being content with enough is an aim here, not asked or denied. */
export const condition: Condition = { test: isContented };
