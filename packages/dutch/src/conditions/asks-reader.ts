import type { Condition } from '@geestdrift/engine';
import { asksReader } from '../requests/asks-reader.js';

/** The writer asks the reader to do something; no open invitation (*heeft u vragen, bel ons gerust*) and no condition. */
export const condition: Condition = { test: asksReader };
