import type { Condition } from '@geestdrift/engine';
import { isNegated } from '../clause/negation.js';

/** A *niet, geen, nooit, noch, zonder* governs the match. */
export const condition: Condition = { reach: 'sentence', test: (match) => isNegated(match) };
