import type { Condition } from '@geestdrift/engine';

/** All words of the match have a capital of their own: *Gebruiker Centraal* is an organisation. */
export const condition: Condition = {
  test: ({ block, focus }) => {
    const words = block.tokens.slice(focus.start, focus.end).filter(({ kind }) => kind === 'word');
    return (
      words.length > 1 && words.every(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(block.text.slice(start, end)))
    );
  },
};
