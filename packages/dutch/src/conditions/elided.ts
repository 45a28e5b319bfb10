import type { Condition } from '@geestdrift/engine';

/** The first word of the match lacks its second part: *klant-* in *klant- en medewerkerstevredenheid*. */
export const condition: Condition = {
  test({ block, focus }) {
    const token = block.tokens[focus.start];
    return token !== undefined && /[-\u2010\u2011]$/.test(block.text.slice(token.start, token.end));
  },
};
