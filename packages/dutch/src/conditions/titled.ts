import type { Condition } from '@geestdrift/engine';
import { isTitled } from '../quotation/titled.js';

/** The words stand in the title of a book, film or course: *de roman _Het was reeds avond_*. */
export const condition: Condition = { test: isTitled };
