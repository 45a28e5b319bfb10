import { type Condition, startsWithCapital } from '@geestdrift/engine';

/** A name follows: *de gast is koning Willem*. */
export const condition: Condition = {
  reach: 'sentence',
  test({ block, focus }) {
    const last = block.tokens[focus.end - 1];
    const next = block.tokens[focus.end];
    if (last === undefined || next?.kind !== 'word' || next.sentence !== last.sentence) return false;
    const isLoud = startsWithCapital(block.text.slice(last.start, last.end));
    return !isLoud && startsWithCapital(block.text.slice(next.start, next.end));
  },
};
