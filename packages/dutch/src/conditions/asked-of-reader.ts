import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { READER_WORDS, WRITER_WORDS } from '../lexicon/pronouns.js';

/** The question is about the reader, or about what we did: *Is alles naar tevredenheid verlopen?*. */
export const condition: Condition = {
  reach: 'sentence',
  test: ({ block, focus }) => {
    const { start, end } = sentenceOf(block, focus.start);
    return block.tokens
      .slice(start, end)
      .some(({ norm }) => READER_WORDS.has(norm) || WRITER_WORDS.has(norm) || norm === 'alles');
  },
};
