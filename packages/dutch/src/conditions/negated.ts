import type { Condition } from '@geestdrift/engine';
import { isNegated } from '../clause/negation.js';

/** A *niet, geen, nooit, noch, zonder* governs the match; with `wide` also one inside it. */
export const condition: Condition = {
  test: (match, argument) => isNegated(match, argument === 'wide'),
};
