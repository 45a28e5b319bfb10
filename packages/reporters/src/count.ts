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
  const counts = { errors: 0, warnings: 0, suggestions: 0, fixableErrors: 0, fixableWarnings: 0 };
  const others = { fixable: 0, mendable: 0 };
  for (const { findings, error } of results) {
    if (error !== undefined) counts.errors++;
    for (const { severity, fix, suggestions } of findings) {
      const isFixable = fix !== undefined;
      counts[`${severity}s`]++;
      if (isFixable) others.fixable++;
      if (isFixable && severity === 'error') counts.fixableErrors++;
      if (isFixable && severity === 'warning') counts.fixableWarnings++;
      if (isFixable || suggestions.some(({ manual }) => !manual)) others.mendable++;
    }
  }
  return { ...counts, ...others };
}
