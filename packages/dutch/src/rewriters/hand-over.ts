import type { Rewriter } from '@geestdrift/engine';
import { handOver } from '../blame/hand-over.js';

/** *Daar gaan wij niet over.* → *[naam] helpt u verder.* */
export const rewriter: Rewriter = (match) => handOver(match);
