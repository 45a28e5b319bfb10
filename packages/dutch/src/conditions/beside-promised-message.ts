import type { Condition } from '@geestdrift/engine';
import { isBesidePromisedMessage } from '../waiting/extra.js';

/** The sentence, or the one before, promises that the writer's side will send word. */
export const condition: Condition = { test: isBesidePromisedMessage };
