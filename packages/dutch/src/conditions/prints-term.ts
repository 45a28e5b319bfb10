import type { Condition } from '@geestdrift/engine';
import { hasExpression, printsTerm } from '../template/printed-term.js';

/** A template prints a term at the capture `waarde`, by its name: *binnen {{ levertijd }}*. */
export const condition: Condition = {
  glance: hasExpression,
  test: ({ block, captures }) => {
    const value = captures.get('waarde');
    return value !== undefined && printsTerm(block, value);
  },
};
