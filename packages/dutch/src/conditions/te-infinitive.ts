import type { Condition } from '@geestdrift/engine';

/** *om kwaliteit te garanderen*: an aim, said of nobody in particular. */
export const condition: Condition = {
  test: ({ block, focus }) => block.tokens[focus.start - 1]?.norm === 'te',
};
