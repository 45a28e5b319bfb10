import { suppressHere } from '../place-directive.js';
import type { OfferActions } from './action.js';
import { canComment } from './can-comment.js';

const RULE = 'te-veel-beloven';
/** The reason that says so, in the comments of texts in any language. */
const REASON = 'marge';

/** For a term to which margin could be added: no program can know whether it is in already, so the writer says so. */
export const offerMarginIn: OfferActions = ({ checked, findings, words, edit }) => {
  if (!canComment(checked)) return [];
  const terms = findings.filter(
    ({ ruleId, suggestions }) => ruleId === RULE && suggestions.some(({ manual }) => manual),
  );
  return terms.map((finding) => ({
    title: words.marginIsIn,
    finding,
    edit: () => {
      const edits = suppressHere(checked, finding, REASON);
      return edits === undefined ? undefined : edit(edits);
    },
  }));
};
