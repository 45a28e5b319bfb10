import type { Audience } from '@geestdrift/engine';
import type { LoadedList } from '../lists/load-list.js';
import type { Rules } from '../merge-rules.js';
import type { Explained, ExplainedRule, Origin } from './model.js';

/** What the command line sets besides the configuration: rules and lists win over it, the audience does not. */
export interface FlagSettings {
  readonly audience?: Audience;
  readonly rules: Rules;
  readonly lists: readonly LoadedList[];
}

export const NO_FLAGS: FlagSettings = { rules: {}, lists: [] };

const FROM: Origin = { source: 'flag', flag: '--rule' };

/** What rules are set to by flags, over what is set already. */
export function withFlags(rules: Explained['rules'], flags: Rules): Explained['rules'] {
  const changed = Object.entries(flags).flatMap(([id, { severity, options }]) => {
    const before = Object.hasOwn(rules, id) ? rules[id] : undefined;
    if (before === undefined) return [];
    const after: ExplainedRule = {
      ...before,
      ...sourced(severity),
      options: { ...before.options, ...sourced(options) },
    };
    return [[id, after] as const];
  });
  return { ...rules, ...Object.fromEntries(changed) };
}

function sourced(values: object = {}): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: FROM }]));
}
