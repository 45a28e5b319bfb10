import { type Preset, presets } from '@geestdrift/config';
import type { Audience, CompiledRule, RuleSetting } from '@geestdrift/engine';
import type { PresetName } from './options.js';

/** What a preset changes in the rules' own severities. */
export function presetRules(
  preset: PresetName,
  rules: readonly CompiledRule[],
): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const severity = presetNamed(preset)?.severity?.(rule);
    if (severity !== undefined) settings[rule.id] = { severity };
  }
  return settings;
}

/** The audience that a preset stands for. */
export function presetAudience(preset: PresetName): Audience | undefined {
  return presetNamed(preset)?.audience;
}

function presetNamed(name: PresetName): Preset | undefined {
  return presets.find((preset) => preset.name === name);
}
