import type { Condition } from '@geestdrift/engine';
import { isOwnPraise, type PraiseKind } from '../praise/own.js';

/** The writer's own company is praised. The argument says how: `rated`, `scored`, `told`, `customers` or `superlative`. */
export const condition: Condition = {
  test: (match, kind) => isOwnPraise(match, kind as PraiseKind),
};
