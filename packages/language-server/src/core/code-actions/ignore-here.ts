import { eachRule, type OfferActions } from './action.js';
import { canComment } from './can-comment.js';
import { suppressFinding } from './suppress-finding.js';

/** Suppresses the finding: by a comment, with a reason for the writer to fill in, else in the baseline. */
export const offerIgnoreHere: OfferActions = (context) => {
  const { checked, findings, words } = context;
  const title = canComment(checked) ? words.ignoreHere : words.ignoreInBaseline;
  return eachRule(findings).map((finding) => ({
    title: title(finding.ruleId),
    finding,
    edit: () => suppressFinding(context, finding, words.reason),
  }));
};
