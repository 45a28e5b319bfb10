import type { Condition } from '@geestdrift/engine';
import { holdsAllowed } from '../officialese/allowed.js';

/** A team allows these words: the option that the argument names lists them, or the verb or noun that they are a form of. */
export const condition: Condition = {
  test: (match, option) => holdsAllowed(match, match.options[String(option)]),
};
