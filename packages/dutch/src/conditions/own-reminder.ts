import type { Condition } from '@geestdrift/engine';
import { isOwnReminder } from '../blame/reminder.js';

/** *Zoals eerder aangegeven*, by the writer's side: nobody else is its subject. */
export const condition: Condition = { test: isOwnReminder };
