import type { Rewriter } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { replaceFound } from '../edits/token-edits.js';

/** Puts another word (the argument) for an adverb that stands inside its clause. */
export const rewriter: Rewriter = (match, argument) => {
  const { block, focus } = match;
  return focus.start <= clauseOf(block, focus.start).start ? [] : [replaceFound(match, String(argument))];
};
