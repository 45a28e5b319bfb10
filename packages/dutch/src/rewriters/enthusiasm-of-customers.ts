import type { Rewriter } from '@geestdrift/engine';
import { rewordAt } from '../edits/token-edits.js';
import { joinCompound } from '../morphology/compounds.js';
import { replaceNoun, withGreater } from '../satisfaction/noun-edits.js';
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
  return [{ edits: [rewordAt(block, at, joinCompound('belevings', word.tail))] }];
};
