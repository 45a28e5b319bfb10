import type { Audience, Level } from '@geestdrift/engine';
import type { RuleFacts } from '../model.js';
import type { Section } from '../sections.js';
import type { ExplainedRule, Origin, Sourced } from './model.js';
import { findOption, findSeverity, originIn } from './places.js';

const DEFAULT: Origin = { source: 'default' };

/** What holds for a rule. `own`: its severity where no section names one, and where that comes from. */
export function explainRule(
  rule: RuleFacts,
  sections: readonly Section[],
  own: Origin = DEFAULT,
): ExplainedRule {
  const options = Object.entries(rule.options).map(([name, spec]) => {
    return [name, explainOption(rule.id, name, spec.default, sections)] as const;
  });
  const severity = (audience: Audience) => explainSeverity(rule, audience, sections, own);
  return {
    klant: severity('klant'),
    intern: severity('intern'),
    options: Object.fromEntries(options),
  };
}

function explainSeverity(
  { id, severity }: RuleFacts,
  audience: Audience,
  sections: readonly Section[],
  own: Origin,
): Sourced<Level> {
  const section = sections.findLast(({ settings }) => settings.rules[id]?.severity?.[audience] !== undefined);
  const value = section?.settings.rules[id]?.severity?.[audience];
  if (section === undefined || value === undefined) return { value: severity[audience], from: own };
  return { value, from: originIn(section, (source) => findSeverity(source, id, audience)) };
}

function explainOption(
  id: string,
  option: string,
  byDefault: unknown,
  sections: readonly Section[],
): Sourced<unknown> {
  const section = sections.findLast(({ settings }) => hasOption(settings.rules[id]?.options, option));
  if (section === undefined) return { value: byDefault, from: DEFAULT };
  return {
    value: section.settings.rules[id]?.options?.[option],
    from: originIn(section, (source) => findOption(source, id, option)),
  };
}

function hasOption(options: Readonly<Record<string, unknown>> | undefined, name: string): boolean {
  return options !== undefined && Object.hasOwn(options, name);
}
