import type { Condition } from '@geestdrift/engine';
import { isWrongByReader } from '../blame/wrongly.js';

/** The reader did it *ten onrechte*; not *wij hebben u ten onrechte*. */
export const condition: Condition = { test: isWrongByReader };
