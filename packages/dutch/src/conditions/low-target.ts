import type { Condition } from '@geestdrift/engine';
import { isLowTarget } from '../grade/low-target.js';

/** The grade (capture `cijfer`) is a goal below the bar (option `lat`), and customers are to give it. */
export const condition: Condition = { reach: 'section', test: isLowTarget };
