import type { Rewriter } from '@geestdrift/engine';
import { swapOf, swapVerb } from '../officialese/swap-verb.js';

/** Other verbs in the same form and place, by a table: `{trachten: proberen, bezigen: gebruiken}`. */
export const rewriter: Rewriter = (match, argument) =>
  swapVerb(match, swapOf(match, argument as Readonly<Record<string, string>>));
