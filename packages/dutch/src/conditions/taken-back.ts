import type { Condition } from '@geestdrift/engine';
import { type Family, isTakenBack } from '../concession/taken-back.js';

/**
 * An agreement of the writer (capture `kop`) that the capture `maar` takes back. The argument says what the agreement
 * is: an `answer` (*ja*), a `statement` (*dat klopt*), or has an `object` (*ik begrijp uw vraag*).
 */
export const condition: Condition = {
  test: (match, argument) => isTakenBack(match, argument as Family),
};
