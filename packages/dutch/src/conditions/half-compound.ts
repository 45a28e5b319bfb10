import type { Condition } from '@geestdrift/engine';

/** *klant- en leveranciersposten*: the last word reported is half of a compound. */
export const condition: Condition = {
  test: ({ block, focus }) => block.tokens[focus.end - 1]?.norm.endsWith('-') === true,
};
