import type { Rewriter } from '@geestdrift/engine';
import { raiseToBar } from '../grade/raise.js';

/** The grade in the capture `cijfer` becomes the bar (option `lat`), in digits or words as it stands. */
export const rewriter: Rewriter = raiseToBar;
