import type { Audience, Level, RuleSetting } from '@geestdrift/engine';

/** What is set for rules, by their ids. */
export type Rules = Readonly<Record<string, RuleSetting>>;

/** The later setting wins, for each audience and each option apart. */
export function mergeRules(first: Rules, second: Rules): Rules {
  const merged: Record<string, RuleSetting> = { ...first };
  for (const [id, setting] of Object.entries(second)) {
    const before = merged[id];
    const severity: Partial<Record<Audience, Level>> = { ...before?.severity, ...setting.severity };
    const options = { ...before?.options, ...setting.options };
    merged[id] = {
      ...(Object.keys(severity).length > 0 ? { severity } : {}),
      ...(Object.keys(options).length > 0 ? { options } : {}),
    };
  }
  return merged;
}
