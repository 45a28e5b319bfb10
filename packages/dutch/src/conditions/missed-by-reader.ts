import type { Condition } from '@geestdrift/engine';
import { isMissedByReader } from '../blame/not-yet.js';

/** *Volgens onze gegevens heeft u nog niet …*: something that the reader ought to have done. */
export const condition: Condition = { test: isMissedByReader };
