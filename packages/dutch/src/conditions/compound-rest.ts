import type { Condition } from '@geestdrift/engine';
import { type CompoundRest, isCompoundRest } from '../listed/compound-rest.js';

/** What stands beside a word in its token (the argument) makes a compound with it, and is no ending. */
export const condition: Condition = {
  test: (_, argument) => isCompoundRest(argument as CompoundRest),
};
