import { ruleSet } from '@geestdrift/rules';
import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { attachRules } from './attach.js';
import type { RuleOptions } from './options.js';
import { readSettingsOfRule } from './read-settings.js';

export type RulePlugin = Plugin<[(Readonly<RuleOptions> | null | undefined)?], Root>;

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
