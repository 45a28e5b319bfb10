import type { Condition } from '@geestdrift/engine';
import { isEitherOr } from '../officialese/either-or.js';

/** *dan wel* means *of*, and not *toch*. */
export const condition: Condition = { test: isEitherOr };
