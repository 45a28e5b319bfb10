import type { Condition } from '@geestdrift/engine';
import { isApart } from '../satisfaction/apart.js';

/** The words only look like a compound written apart: *wij geven gasten tevredenheid*. */
export const condition: Condition = { test: (match) => isApart(match) };
