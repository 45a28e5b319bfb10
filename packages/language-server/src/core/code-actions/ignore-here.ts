import { canComment } from '../place-directive.js';
import { eachRule, type OfferActions } from './action.js';
import { suppressFinding } from './suppress-finding.js';

/** Suppresses the finding: by a comment, with a reason for the writer to fill in, else in the baseline. */
export const offerIgnoreHere: OfferActions = (context) => {
  const { checked, findings, words } = context;
  return eachRule(findings).map((finding) => ({
    title: (canComment(checked, finding) ? words.ignoreHere : words.ignoreInBaseline)(finding.ruleId),
    finding,
    edit: () => suppressFinding(context, finding, words.reason),
  }));
};
