import type { Condition } from '@geestdrift/engine';
import { isPersonal } from '../document/personal.js';
import type { PromiseKind } from '../promise/promise-kind.js';
import { isPromisedByWriter } from '../promise/promised.js';

/** The writer's side promises it. The argument says what: `deadline`, `day`, `quality`, `always` or `vow`. */
export const condition: Condition = {
  test: (match, kind) => isPromisedByWriter(match, kind as PromiseKind) && !isPersonal(match.block.document),
};
