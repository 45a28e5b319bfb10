import { deletion, type Rewriter } from '@geestdrift/engine';

/** Deletes the focus with one space beside it. */
export const rewriter: Rewriter = ({ block, focus }) => {
  const start = block.tokens[focus.start]?.start ?? 0;
  const end = block.tokens[focus.end - 1]?.end ?? start;
  return [{ edits: [{ range: deletion(block.text, start, end), text: '' }] }];
};
