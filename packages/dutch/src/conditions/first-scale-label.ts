import type { Condition } from '@geestdrift/engine';
import { isFirstScaleLabel } from '../survey/scale.js';

/** The first answer label of the document's first scale of satisfaction. */
export const condition: Condition = { test: isFirstScaleLabel };
