import type { Rewriter } from '@geestdrift/engine';
import { rewriteElided } from '../satisfaction/elided.js';

/** *klant- en medewerkerstevredenheid* → *klantenthousiasme en medewerkerstevredenheid*. */
export const rewriter: Rewriter = (match) => rewriteElided(match);
