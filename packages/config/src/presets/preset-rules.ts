import type { RuleSetting } from '@geestdrift/engine';
import type { RuleFacts } from '../model.js';
import type { Preset } from './preset.js';

/** What a preset changes in the rules' own severities. */
export function presetRules(
  preset: Preset,
  rules: readonly RuleFacts[],
): Readonly<Record<string, RuleSetting>> {
  const settings = rules.flatMap((rule) => {
    const severity = preset.severity?.(rule);
    return severity === undefined ? [] : [[rule.id, { severity }] as const];
  });
  return Object.fromEntries(settings);
}
