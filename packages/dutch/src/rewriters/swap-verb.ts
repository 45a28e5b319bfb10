import type { Rewriter } from '@geestdrift/engine';
import { swapVerb, type VerbSwap } from '../officialese/swap-verb.js';

/** Another verb in the same form and place: `{from: verstrekken, to: geven}`. */
export const rewriter: Rewriter = (match, argument) => swapVerb(match, argument as VerbSwap);
