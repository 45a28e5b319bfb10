import type { Condition } from '@geestdrift/engine';
import { saysWhatChanged } from '../praise/lesson.js';

/** The sentence, the next one or the next block says what was learned and changed. */
export const condition: Condition = { test: saysWhatChanged };
