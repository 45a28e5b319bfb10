import type { Rewriter } from '@geestdrift/engine';
import { rewriteRelative } from '../officialese/relative-which.js';

/** *welke* → *die* or *dat*. */
export const rewriter: Rewriter = (match) => rewriteRelative(match);
