import type { Rewriter } from '@geestdrift/engine';
import { rewriteBefore } from '../officialese/before-clause.js';

/** *alvorens* → *voordat*, its infinitive a clause. */
export const rewriter: Rewriter = (match) => rewriteBefore(match);
