import type { Condition } from '@geestdrift/engine';
import { isOverdue } from '../waiting/overdue.js';

/** Something of the writer's has not happened by a moment that is named. */
export const condition: Condition = { test: isOverdue };
