import type { Finding } from '@geestdrift/engine';
import { fingerprintOf } from '@geestdrift/engine/basics';
import type { FileSuppressions, SuppressedFinding } from './model.js';

/** What is left of the findings of a file. */
export interface Unsuppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** What suppressed something, with how often it did. */
  readonly used: FileSuppressions;
}

/** Leaves out what is suppressed: of findings that are alike the first ones, so that a copy of a sentence is told. */
export function suppressKnown(
  findings: readonly Finding[],
  known: FileSuppressions | undefined,
): Unsuppressed {
  if (known === undefined) return { findings, suppressed: 0, used: new Map() };
  const left = new Map(
    [...known].map(([rule, entries]) => [
      rule,
      new Map(entries.map(({ fingerprint, count }) => [fingerprint, count])),
    ]),
  );
  const hidden: Finding[] = [];
  const kept = findings.filter((finding) => {
    const ofRule = left.get(finding.ruleId);
    if (ofRule === undefined) return true;
    const fingerprint = fingerprintOf(finding);
    const count = ofRule.get(fingerprint) ?? 0;
    if (count === 0) return true;
    ofRule.set(fingerprint, count - 1);
    hidden.push(finding);
    return false;
  });
  return { findings: kept, suppressed: hidden.length, used: suppressionsOf(hidden) };
}

/** What suppresses these findings of a file, and no more. */
export function suppressionsOf(findings: readonly Finding[]): FileSuppressions {
  const rules = new Map<string, Map<string, SuppressedFinding>>();
  for (const finding of findings) {
    const entries = rules.get(finding.ruleId) ?? new Map<string, SuppressedFinding>();
    rules.set(finding.ruleId, entries);
    const fingerprint = fingerprintOf(finding);
    const words = finding.actual.replace(/\s+/g, ' ').slice(0, LONGEST_WORDS);
    entries.set(fingerprint, { fingerprint, words, count: (entries.get(fingerprint)?.count ?? 0) + 1 });
  }
  return new Map([...rules].map(([rule, entries]) => [rule, [...entries.values()]]));
}

const LONGEST_WORDS = 80;
