import { setRuleLevel } from '@geestdrift/config/edit';
import { eachRule, type OfferActions } from './action.js';

/** The rule becomes `off` in the nearest configuration, which is made where there is none. */
export const offerSwitchOffInConfiguration: OfferActions = ({ document, findings, words, files }) =>
  eachRule(findings).map((finding) => ({
    title: words.switchOffInConfiguration(finding.ruleId),
    finding,
    edit: () =>
      files.editConfig(document, (text, path, locale) =>
        setRuleLevel(text, finding.ruleId, 'off', path, locale),
      ),
  }));
