import { suppressHere } from '../place-directive.js';
import { eachRule, type OfferActions } from './action.js';
import { canComment } from './can-comment.js';

/** A comment that suppresses the finding, with a reason for the writer to fill in. */
export const offerIgnoreHere: OfferActions = ({ checked, findings, words, edit }) => {
  if (!canComment(checked)) return [];
  return eachRule(findings).map((finding) => ({
    title: words.ignoreHere(finding.ruleId),
    finding,
    edit: () => {
      const edits = suppressHere(checked, finding, words.reason);
      return edits === undefined ? undefined : edit(edits);
    },
  }));
};
