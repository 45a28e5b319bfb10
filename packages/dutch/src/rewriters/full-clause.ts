import type { Rewriter } from '@geestdrift/engine';
import { isElliptical } from '../officialese/elliptical.js';
import { replaceFound, wordAt } from '../officialese/words.js';

/** Another conjunction (the argument) before a clause with a verb; none before one without (*indien aanwezig*), or before itself. */
export const rewriter: Rewriter = (match, argument) =>
  isElliptical(match) || wordAt(match.block, match.focus.end) === argument
    ? []
    : [replaceFound(match, String(argument))];
