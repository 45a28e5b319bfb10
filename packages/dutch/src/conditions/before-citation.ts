import type { Condition } from '@geestdrift/engine';
import { isBeforeCitation } from '../officialese/before-name.js';

/** An article of law or a standard follows. */
export const condition: Condition = { test: isBeforeCitation };
