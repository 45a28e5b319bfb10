import type { Finding } from '@geestdrift/engine';
import type { FileResult } from './model.js';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  readonly fixableErrors: number;
  readonly fixableWarnings: number;
  /** Findings that `--fix` mends. */
  readonly fixable: number;
  /** Findings that `--fix-suggestions` mends. */
  readonly mendable: number;
}

/** Counts findings by severity; a file that could not be checked is an error. */
export function countFindings(results: readonly FileResult[]): Counts {
  const findings = results.flatMap((result) => result.findings);
  const fatal = results.filter((result) => result.error !== undefined).length;
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  const isFixable = (finding: Finding) => finding.fix !== undefined;
  return {
    errors: fatal + count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warning'),
    suggestions: count(({ severity }) => severity === 'suggestion'),
    fixableErrors: count((finding) => finding.severity === 'error' && isFixable(finding)),
    fixableWarnings: count((finding) => finding.severity === 'warning' && isFixable(finding)),
    fixable: count(isFixable),
    mendable: count((finding) => isFixable(finding) || finding.suggestions.some(({ manual }) => !manual)),
  };
}
