import type { Rewriter } from '@geestdrift/engine';
import { ifReaderLikes, putClause } from '../officialese/short-clause.js';

/** *desgewenst* → *als u dat wilt*; none where nobody is spoken to. */
export const rewriter: Rewriter = (match) => {
  const text = ifReaderLikes(match);
  return text === undefined ? [] : [putClause(match, text)];
};
