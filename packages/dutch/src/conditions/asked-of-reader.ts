import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { READER_WORDS, WRITER_WORDS } from '../lexicon/pronouns.js';

/** The question is about the reader or what we did, and of nobody else: *Is alles naar tevredenheid verlopen?*. */
export const condition: Condition = {
  test: ({ block, focus }) => {
    const { start, end } = sentenceOf(block, focus.start);
    const words = block.tokens.slice(start, end).map(({ norm }) => norm);
    if (words.some((word) => READER_WORDS.has(word) || WRITER_WORDS.has(word))) return true;
    return !words.some((word) => word === 'van' || word === 'volgens');
  },
};
