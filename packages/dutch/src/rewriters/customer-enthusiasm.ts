import type { Rewriter } from '@geestdrift/engine';
import { rewriteCompound } from '../satisfaction/compound.js';

/** *klanttevredenheid* and its family: *klantenthousiasme*, *het enthousiasme van cliënten*, *klantbelevingsonderzoek*. */
export const rewriter: Rewriter = (match) => rewriteCompound(match);
