import { chooseEdits, type Finding } from '@geestdrift/engine';
import { toChanges } from '../workspace-edits.js';
import { eachRule, type OfferActions } from './action.js';

/** The first proposal for every finding of a rule in this text; offered where there are more than one. */
export const offerFixRule: OfferActions = ({ checked, findings, words, edit }) =>
  eachRule(findings).flatMap((finding) => {
    const mendable = checked.findings.filter((one) => one.ruleId === finding.ruleId && isMendable(one));
    if (mendable.length < 2) return [];
    return [
      {
        title: words.fixRule(finding.ruleId, mendable.length),
        finding,
        edit: () => edit(toChanges(chooseEdits(mendable, 'suggestions'))),
      },
    ];
  });

function isMendable({ fix, suggestions }: Finding): boolean {
  return fix !== undefined || suggestions.some(({ manual }) => !manual);
}
