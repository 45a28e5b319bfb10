import type { Localized } from '@geestdrift/engine';

export type UsageErrorCode =
  | 'unknown-option'
  | 'unknown-rule'
  | 'unknown-list'
  | 'unknown-report'
  | 'broken-report'
  | 'no-report'
  | 'no-report-text'
  | 'missing-value'
  | 'needless-value'
  | 'wrong-value'
  | 'wrong-rule'
  | 'not-together'
  | 'only-with'
  | 'not-here'
  | 'nothing-to-check'
  | 'one-rule'
  | 'no-file'
  | 'no-config-file'
  | 'no-list-file'
  | 'double-list'
  | 'list-command'
  | 'one-word'
  | 'word-exists'
  | 'one-list'
  | 'no-lists'
  | 'not-a-list'
  | 'file-exists'
  | 'overwrites-input'
  | 'no-cache'
  | 'unwritable'
  | 'no-file-list'
  | 'no-lines-file'
  | 'no-reports'
  | 'no-report-file'
  | 'no-json-report'
  | 'no-git'
  | 'no-repository'
  | 'unknown-ref'
  | 'no-merge-base'
  | 'shallow'
  | 'git-failed';

/** Wrong use of the command line: what was found, what was expected, and the valid name that was probably meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly code: UsageErrorCode,
    readonly found: string,
    /** What was expected, or why it cannot be. */
    readonly expected: string | Localized = '',
    readonly nearest?: string,
  ) {
    super(`${code}: ${found}`);
  }
}
