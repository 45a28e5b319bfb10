import type { Condition } from '@geestdrift/engine';
import { isDuty } from '../officialese/duty.js';

/** The capture `verb`, or else the first word, says what must be done: *dient … te*; not *dient een klacht in*, *dient als*. */
export const condition: Condition = { test: isDuty };
