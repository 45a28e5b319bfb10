import type { Condition } from '@geestdrift/engine';
import { isContrasted } from '../satisfaction/context.js';

/** The sentence sets satisfaction against enthusiasm itself. */
export const condition: Condition = { test: (match) => isContrasted(match) };
