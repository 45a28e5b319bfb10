import type { Condition } from '@geestdrift/engine';
import { isPushedToReader } from '../waiting/pushed.js';

/** The initiative is left to the reader: to `call`, or to take `care` of something. */
export const condition: Condition = {
  test: (match, argument) => isPushedToReader(match, argument as 'call' | 'care'),
};
