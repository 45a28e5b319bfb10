import type { LoadedList } from '@geestdrift/config/lists';
import type { Rules } from '@geestdrift/config/merge-rules';
import { findNearest } from '@geestdrift/engine/nearest';
import { UsageError } from '../usage-error.js';
import type { ConfigLookup } from './config-lookup.js';
import { LIST_PREFIX } from './rule-flags.js';

/** What `--rule` sets, and the lists that it may name. */
export interface ListNames {
  readonly rules: Rules;
  readonly given: readonly LoadedList[];
  readonly lookup: ConfigLookup;
}

/** Throws {@link UsageError} when `--rule` names a list that no configuration of these files has. */
export async function refuseUnknownLists(
  { rules, given, lookup }: ListNames,
  files: readonly string[],
): Promise<void> {
  const named = Object.keys(rules).filter((id) => id.startsWith(LIST_PREFIX));
  if (named.length === 0) return;
  const ids = new Set(given.map(({ list }) => list.ruleId));
  for (const file of files) {
    const config = await lookup.configFor(file);
    for (const { list } of config?.lists.values() ?? []) ids.add(list.ruleId);
  }
  const unknown = named.find((id) => !ids.has(id));
  // A broken configuration may be short of the very list; it is told as it is.
  if (unknown === undefined || lookup.errors.length > 0) return;
  const known = [...ids];
  throw new UsageError('unknown-list', unknown, known.join(', '), findNearest(unknown, known));
}
