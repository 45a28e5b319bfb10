import type { Condition, Match } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';

/**
 * The words are asked, also below *of*: *Is …?*, *Wij vragen ons af of …*. With `offer`, what a question holds out to the reader
 * is none: *Wilt u ontzorgd worden?*
 */
export const condition: Condition = {
  reach: 'sentence',
  test(match, argument) {
    const { block, focus } = match;
    if (isQuestion(block, focus.start)) return argument !== 'offer' || !isOffer(match);
    const { start } = clauseOf(block, focus.start);
    return [start - 1, start, focus.start - 1].some((at) => block.tokens[at]?.norm === 'of');
  },
};

/** *Wil je …?*, *Zoekt u iemand die …?*, *Op zoek naar …?* with what only sellers say. */
function isOffer({ block, focus }: Match): boolean {
  const { start } = sentenceOf(block, focus.start);
  const opening = block.tokens.slice(start, start + 4).map(({ norm }) => norm);
  const sought = /^(?:wilt?|zoekt?|zoeken)$/.test(opening[0] ?? '') || opening.includes('zoek');
  return sought && block.tokens.slice(focus.start, focus.end).some(({ norm }) => SOLD.test(norm));
}

const SOLD = /^(?:ontzorg|meedenk)/;
