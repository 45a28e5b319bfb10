import type { Condition } from '@geestdrift/engine';
import { isPersonOrPlace } from '../listed/person-or-place.js';

/** The word is the name of somebody or of a place. */
export const condition: Condition = { test: isPersonOrPlace };
