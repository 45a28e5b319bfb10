import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isDecisionByAuthority } from '../promise/decision.js';
import { LEGAL } from '../promise/lexicon.js';
import { someWord } from '../promise/words.js';

/** A law, a contract's term or an authority's decision sets it. */
export const condition: Condition = {
  reach: 'sentence',
  test: (match) => {
    const sentence = sentenceOf(match.block, match.focus.start);
    return someWord(match.block, sentence, LEGAL, match.focus) || isDecisionByAuthority(match.block, sentence);
  },
};
