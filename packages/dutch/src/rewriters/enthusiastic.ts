import type { Rewriter } from '@geestdrift/engine';
import { rewritePredicate } from '../satisfaction/predicate-edits.js';

/** *klanten zijn tevreden met* → *klanten zijn enthousiast over*; *tevredenstellen* → *enthousiast maken*, *verrassen*. */
export const rewriter: Rewriter = (match) => rewritePredicate(match);
