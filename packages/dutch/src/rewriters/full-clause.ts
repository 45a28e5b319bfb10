import type { Rewriter } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { replaceFound } from '../edits/token-edits.js';
import { isElliptical } from '../officialese/elliptical.js';

/** Another conjunction (the argument) before a clause with a verb; none before one without (*indien aanwezig*), or before itself. */
export const rewriter: Rewriter = (match, argument) =>
  isElliptical(match) || wordAt(match.block, match.focus.end) === argument
    ? []
    : [replaceFound(match, String(argument))];
