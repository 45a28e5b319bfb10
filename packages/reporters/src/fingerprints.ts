import type { Finding } from '@geestdrift/engine';
import { fingerprintOf } from '@geestdrift/engine/basics';

/** The fingerprint of each finding of a file; of those that are alike the second has `:2` behind it, and so on. */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprintOf(finding);
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return count === 1 ? print : `${print}:${count}`;
  });
}
