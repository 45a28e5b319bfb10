/** A mistake in a rule file: where it stands, what was found and what was expected. */
export interface RuleProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Thrown with all problems of a file at once. */
export class RuleFileError extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'RuleFileError';
  }
}

export function describeProblem({ file, line, found, expected }: RuleProblem): string {
  return `${file}:${line}: found ${found}, expected ${expected}`;
}
