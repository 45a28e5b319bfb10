import type { Condition } from '@geestdrift/engine';
import { isElliptical } from '../officialese/elliptical.js';

/** The clause that the match opens has no verb: *indien aanwezig*. */
export const condition: Condition = { reach: 'sentence', test: isElliptical };
