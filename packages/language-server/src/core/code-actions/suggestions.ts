import type { Finding, Suggestion } from '@geestdrift/engine';
import { toChanges } from '../workspace-edits.js';
import type { OfferActions } from './action.js';

/** A quick fix for each way to mend each finding; the best one is preferred, unless a person must complete it. */
export const offerSuggestions: OfferActions = ({ findings, edit }) =>
  findings.flatMap((finding) =>
    proposalsOf(finding).map((proposal, index) => ({
      title: proposal.description,
      finding,
      preferred: index === 0 && !proposal.manual,
      isCheap: true,
      edit: () => edit(toChanges(proposal.edits)),
    })),
  );

/** The fix is the first of the suggestions, where there is one. */
function proposalsOf({ fix, suggestions }: Finding): readonly Suggestion[] {
  return fix === undefined || suggestions.includes(fix) ? suggestions : [fix, ...suggestions];
}
