import { chooseEdits, fixSource } from '@geestdrift/engine';
import { FIX_ALL } from '../capabilities.js';
import { checkText } from '../check-document.js';
import { applyChanges, differenceOf, toChanges } from '../workspace-edits.js';
import type { OfferActions } from './action.js';

/** All that is certain, as `--fix` does it; never a proposal. */
export const offerFixAll: OfferActions = ({ document, checked, words, edit }) => {
  if (!checked.findings.some(({ fix }) => fix !== undefined)) return [];
  return [
    {
      title: words.fixAll,
      kind: FIX_ALL,
      edit: () => {
        const source = document.text;
        const { text } = fixSource(source, (one) => checkText(one, checked.basis), 'fixes');
        const once = toChanges(chooseEdits(checked.findings, 'fixes'));
        // Mostly one round is enough, and its small edits disturb the editor least.
        return edit(applyChanges(source, once) === text ? once : differenceOf(source, text));
      },
    },
  ];
};
