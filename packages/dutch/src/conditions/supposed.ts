import type { Condition } from '@geestdrift/engine';
import { isSupposed } from '../blame/supposed.js';

/** What is said is asked, supposed (*als, mocht*), doubted (*misschien*), or said by somebody else. */
export const condition: Condition = { test: isSupposed };
