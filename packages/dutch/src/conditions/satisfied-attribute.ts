import type { Condition } from '@geestdrift/engine';
import { isSatisfiedAttribute } from '../satisfaction/attribute.js';

/** *Tevreden* is an attribute of the customer, and nothing denies it. */
export const condition: Condition = { test: (match) => isSatisfiedAttribute(match) };
