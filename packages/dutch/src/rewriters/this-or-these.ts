import type { Rewriter } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { replaceFound } from '../edits/token-edits.js';
import { genderOf, isPluralForm } from '../morphology/index.js';

/** *voornoemde factuur* → *deze factuur*, *voornoemd besluit* → *dit besluit*; none before a noun whose gender is not known. */
export const rewriter: Rewriter = (match) => {
  const { block, focus } = match;
  const noun = wordAt(block, focus.end);
  const gender = isPluralForm(noun) ? 'de' : genderOf(noun);
  if (gender === undefined) return [];
  return [replaceFound(match, gender === 'het' ? 'dit' : 'deze')];
};
