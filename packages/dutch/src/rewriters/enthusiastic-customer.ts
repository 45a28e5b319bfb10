import type { Rewriter } from '@geestdrift/engine';
import { rewriteAttribute } from '../satisfaction/attribute-edits.js';

/** *tevreden klanten* → *enthousiaste klanten*, with the ending that the noun asks for. */
export const rewriter: Rewriter = (match) => rewriteAttribute(match);
