import type { Condition } from '@geestdrift/engine';
import { isSatisfactionQuestion } from '../survey/satisfaction-question.js';

/** The reader is asked to be satisfied (capture `tevreden`) with what is ours, and no instruction follows. */
export const condition: Condition = { test: isSatisfactionQuestion };
