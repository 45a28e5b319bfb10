import { keepCase, type Rewriter, type Token } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';

/** Puts another word (the argument) for an adverb that stands inside its clause. */
export const rewriter: Rewriter = ({ block, focus }, argument) => {
  const clause = clauseOf(block, focus.start);
  if (focus.start <= clause.start) return [];
  const start = (block.tokens[focus.start] as Token).start;
  const end = (block.tokens[focus.end - 1] as Token).end;
  return [
    { edits: [{ range: { start, end }, text: keepCase(block.text.slice(start, end), String(argument)) }] },
  ];
};
