import type { Condition } from '@geestdrift/engine';
import { isAfterRequest } from '../waiting/after-request.js';

/** The sentence before tells the reader to do something. */
export const condition: Condition = { test: isAfterRequest };
