import type { Condition } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { someWord } from '../promise/words.js';

const PARTS: ReadonlySet<string> = new Set(
  'hoofdstuk hoofdstukken paragraaf paragrafen sectie verderop bijlage onderdeel les module blog blogpost boek artikel aflevering'.split(
    ' ',
  ),
);

/** The sentence points at another place in the text: *daar komen we in hoofdstuk 4 op terug*. */
export const condition: Condition = {
  reach: 'sentence',
  test: ({ block, focus }) => someWord(block, sentenceOf(block, focus.start), PARTS),
};
