import type { Condition } from '@geestdrift/engine';
import { isStatusOfCase } from '../waiting/case-status.js';

/** The status (capture `stand`) of what the writer handles, not that of a device. */
export const condition: Condition = { test: isStatusOfCase };
