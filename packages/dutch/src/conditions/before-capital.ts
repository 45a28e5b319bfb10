import type { Condition } from '@geestdrift/engine';
import { isBeforeCapital } from '../officialese/before-name.js';

/** A word with a capital follows: *gevestigd te Utrecht*. */
export const condition: Condition = { test: isBeforeCapital };
