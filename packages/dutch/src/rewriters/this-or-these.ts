import type { Rewriter } from '@geestdrift/engine';
import { genderOf, isPluralForm } from '../morphology/index.js';
import { replaceFound, wordAt } from '../officialese/words.js';

/** *voornoemde factuur* → *deze factuur*, *voornoemd besluit* → *dit besluit*; none before a noun whose gender is not known. */
export const rewriter: Rewriter = (match) => {
  const { block, focus } = match;
  const noun = wordAt(block, focus.end);
  const gender = isPluralForm(noun) ? 'de' : genderOf(noun);
  if (gender === undefined) return [];
  return [replaceFound(match, gender === 'het' ? 'dit' : 'deze')];
};
