import type { Finding } from '@geestdrift/engine';
import type { FileSuppressions, SuppressedFinding, Suppressions } from './model.js';
import { suppressionsOf } from './suppress-known.js';

/** Suppresses these findings of a file too, besides what is. `name`: the file's, as the suppressions name it. */
export function addSuppressions(
  suppressions: Suppressions,
  name: string,
  findings: readonly Finding[],
): Suppressions {
  const rules: FileSuppressions = suppressions.get(name) ?? new Map();
  const added = [...suppressionsOf(findings)].map(
    ([rule, entries]) => [rule, addEntries(rules.get(rule) ?? [], entries)] as const,
  );
  return new Map([...suppressions, [name, new Map([...rules, ...added])]]);
}

function addEntries(
  known: readonly SuppressedFinding[],
  added: readonly SuppressedFinding[],
): readonly SuppressedFinding[] {
  const entries = new Map(known.map((entry) => [entry.fingerprint, entry]));
  for (const { fingerprint, words, count } of added) {
    entries.set(fingerprint, { fingerprint, words, count: count + (entries.get(fingerprint)?.count ?? 0) });
  }
  return [...entries.values()];
}
