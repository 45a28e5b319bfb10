import type { Rewriter } from '@geestdrift/engine';
import { withoutDoubt } from '../apology/certain.js';

/** *voor eventueel ongemak* → *voor het ongemak*; the capture `twijfel` is the word that goes. */
export const rewriter: Rewriter = (match) => withoutDoubt(match);
