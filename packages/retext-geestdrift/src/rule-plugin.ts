import { ruleSet } from '@geestdrift/rules';
import { attachRules, type RetextPlugin } from './attach.js';
import type { RuleOptions } from './options.js';
import { readSettingsOfRule } from './read-settings.js';

export type RulePlugin = RetextPlugin<RuleOptions>;

/** The plugin of one rule. It throws when it is attached with an option that the rule does not know, or for a rule that does not exist. */
export function rulePlugin(id: string): RulePlugin {
  return function (given) {
    const rule = ruleSet.rules.find((other) => other.id === id);
    if (rule === undefined) throw new Error(`retext-geestdrift: there is no rule ‘${id}’`);
    const options = given ?? {};
    return attachRules(
      this,
      { ...ruleSet, rules: [rule] },
      readSettingsOfRule(options, rule),
      options.audience ?? undefined,
    );
  };
}
