import { keepCase, type Rewriter, type Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';

/** Puts another word (the argument) for every occurrence of the word found from there to the end of its sentence: *hetzij … hetzij*. */
export const rewriter: Rewriter = ({ block, focus }, argument) => {
  const { tokens, text } = block;
  const { norm } = tokens[focus.start] as Token;
  const same = tokens
    .slice(focus.start, sentenceOf(block, focus.start).end)
    .filter((token) => token.norm === norm);
  const edits = same.map(({ start, end }) => ({
    range: { start, end },
    text: keepCase(text.slice(start, end), String(argument)),
  }));
  return [{ edits }];
};
