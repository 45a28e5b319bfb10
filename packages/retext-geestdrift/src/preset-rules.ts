import type { Audience, CompiledRule, Level, RuleSetting } from '@geestdrift/engine';
import type { PresetName } from './options.js';

const RAISED: Readonly<Record<Level, Level>> = {
  off: 'off',
  suggestion: 'warning',
  warning: 'error',
  error: 'error',
};

/** Rules that are off until one asks for them, and whom they are for. */
const OPT_INS: ReadonlyMap<string, Audience> = new Map([
  ['klant-van-de-klant', 'intern'],
  ['afspraak', 'klant'],
]);

/** What a preset changes in the rules' own severities. */
export function presetRules(
  preset: PresetName,
  rules: readonly CompiledRule[],
): Readonly<Record<string, RuleSetting>> {
  if (preset !== 'streng') return {};
  return Object.fromEntries(rules.map((rule) => [rule.id, { severity: raise(rule) }]));
}

function raise({ id, severity }: CompiledRule): Partial<Record<Audience, Level>> {
  const optIn = OPT_INS.get(id);
  if (optIn !== undefined && severity[optIn] === 'off') return { [optIn]: 'warning' };
  return { klant: RAISED[severity.klant], intern: RAISED[severity.intern] };
}

/** The audience that a preset stands for. */
export function presetAudience(preset: PresetName): Audience | undefined {
  if (preset === 'klantcommunicatie') return 'klant';
  return preset === 'intern' ? 'intern' : undefined;
}
