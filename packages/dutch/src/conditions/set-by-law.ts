import type { Condition, Range, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isDecisionByAuthority } from '../promise/decision.js';
import { LEGAL } from '../promise/lexicon.js';
import { someWord, wordsOf } from '../promise/words.js';

/** A law, a contract's term or an authority's decision sets it. */
export const condition: Condition = {
  reach: 'sentence',
  test: (match) => {
    const sentence = sentenceOf(match.block, match.focus.start);
    return (
      (someWord(match.block, sentence, LEGAL, match.focus) && !isAfterwards(match.block, sentence)) ||
      hasRight(match.block, sentence) ||
      isDecisionByAuthority(match.block, sentence)
    );
  },
};

/** *Ook na de garantieperiode kunt u op ons rekenen*: then the term is over. */
function isAfterwards(stream: TokenStream, sentence: Range): boolean {
  return /\bna (?:de|uw|je) garantie\p{L}*\b/u.test(wordsOf(stream, sentence).join(' '));
}

/** *het recht om*, *recht op*; not *recht leggen*, *recht hangen*. */
function hasRight({ tokens }: TokenStream, sentence: Range): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    if (
      tokens[at]?.norm === 'recht' &&
      (tokens[at - 1]?.norm === 'het' || RIGHT_TO.has(tokens[at + 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

const RIGHT_TO: ReadonlySet<string> = new Set(['op', 'om']);
