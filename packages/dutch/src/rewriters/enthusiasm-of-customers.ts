import type { Rewriter, Token } from '@geestdrift/engine';
import { joinCompound } from '../morphology/compounds.js';
import { replaceNoun, replaceToken, withGreater } from '../satisfaction/noun-edits.js';
import { isOutcome, isResearch, readSatisfactionWord } from '../satisfaction/noun-words.js';

/** *de tevredenheid van onze klanten* → *het enthousiasme van onze klanten*; *tevredenheidsonderzoek* → *belevingsonderzoek*. */
export const rewriter: Rewriter = ({ block, captures }) => {
  const at = captures.get('tevredenheid')?.start;
  const token = at === undefined ? undefined : block.tokens[at];
  const word = token && readSatisfactionWord(block, token);
  if (at === undefined || word === undefined || word.cut) return [];
  if (word.tail === '') {
    const edits = replaceNoun(block, at, at, 'enthousiasme');
    return edits === undefined ? [] : withGreater(block, at, edits);
  }
  if (!isResearch(word.tail) && !isOutcome(word.tail)) return [];
  return [{ edits: [replaceToken(block, token as Token, joinCompound('belevings', word.tail))] }];
};
