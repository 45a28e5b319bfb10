import { keepCase, type Rewriter, type Token } from '@geestdrift/engine';
import { genderOf, isPluralForm } from '../morphology/index.js';
import { wordAt } from '../officialese/words.js';

/** *voornoemde factuur* → *deze factuur*, *voornoemd besluit* → *dit besluit*; none before a noun whose gender is not known. */
export const rewriter: Rewriter = ({ block, focus }) => {
  const noun = wordAt(block, focus.end);
  const gender = isPluralForm(noun) ? 'de' : genderOf(noun);
  if (gender === undefined) return [];
  const range = {
    start: (block.tokens[focus.start] as Token).start,
    end: (block.tokens[focus.end - 1] as Token).end,
  };
  const text = keepCase(block.text.slice(range.start, range.end), gender === 'het' ? 'dit' : 'deze');
  return [{ edits: [{ range, text }] }];
};
