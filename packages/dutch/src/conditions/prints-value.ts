import type { Condition } from '@geestdrift/engine';
import { hasExpression, printsValue } from '../template/printed-term.js';

/** A template prints a value at the capture `waarde`: *binnen {{ dagen }} dagen*. */
export const condition: Condition = {
  glance: hasExpression,
  test: ({ block, captures }) => {
    const value = captures.get('waarde');
    return value !== undefined && printsValue(block, value);
  },
};
