import type { Rewriter } from '@geestdrift/engine';
import { type ModalSwap, rewriteDuty } from '../officialese/duty.js';

/** *dient … in te leveren* → *moet … inleveren*; `{from: dienen, to: moeten}`. */
export const rewriter: Rewriter = (match, argument) => rewriteDuty(match, argument as ModalSwap);
