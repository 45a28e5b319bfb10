import type { OfferActions } from './action.js';
import { suppressFinding } from './suppress-finding.js';

const RULE = 'te-veel-beloven';
/** The reason that says so, in the comments of texts in any language. */
const REASON = 'marge';

/** For a term to which margin could be added: no program can know whether it is in already, so the writer says so. */
export const offerMarginIn: OfferActions = (context) => {
  const { findings, words } = context;
  const terms = findings.filter(
    ({ ruleId, suggestions }) => ruleId === RULE && suggestions.some(({ manual }) => manual),
  );
  return terms.map((finding) => ({
    title: words.marginIsIn,
    finding,
    edit: () => suppressFinding(context, finding, REASON),
  }));
};
