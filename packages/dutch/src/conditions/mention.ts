import type { Condition } from '@geestdrift/engine';
import { isMention } from '../quotation/mention.js';

/** The words are spoken of, not used: quoted alone, after *het woord*, or shown as a bad example. */
export const condition: Condition = { covers: true, test: isMention };
