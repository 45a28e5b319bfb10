import type { Condition } from '@geestdrift/engine';
import { isNotedRequest } from '../requests/noted.js';

/** Notes what a customer asked for: with a `verb`, a `phrase` or a `label`. */
export const condition: Condition = {
  test: (match, form) => isNotedRequest(match, form as 'verb' | 'phrase' | 'label'),
};
