import type { Audience } from '../model/document.js';
import type { CompiledRule, RuleSet } from '../model/rule.js';
import type { RuleFile } from './rule-schema.js';

/** A rule with the severities it has when it is asked for. */
function whenAskedFor(rule: CompiledRule): CompiledRule {
  return rule.optIn === undefined ? rule : { ...rule, severity: { ...rule.severity, ...rule.optIn } };
}

/** The rules with those that are off by default switched on. */
export function withOptIns(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.map(whenAskedFor) };
}

/** Whom a rule is for first: customers, or colleagues where it is for them alone. */
export function mainAudience({ severity, 'opt-in': optIn }: RuleFile): Audience {
  return { ...severity, ...optIn }.klant === 'off' ? 'intern' : 'klant';
}
