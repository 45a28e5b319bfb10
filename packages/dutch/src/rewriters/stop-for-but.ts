import type { Rewriter } from '@geestdrift/engine';
import { stopForBut } from '../apology/stop.js';

/** *Sorry, maar dat lukt niet* → *Sorry. Dat lukt niet*; the capture `maar` is the word that goes. */
export const rewriter: Rewriter = (match) => stopForBut(match);
