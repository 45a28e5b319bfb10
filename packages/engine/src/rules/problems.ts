import { PatternError } from './pattern-ast.js';
import type { YamlFile } from './read-yaml.js';
import { RuleFileError, type RuleProblem } from './rule-error.js';

export type Path = readonly (string | number)[];

/** Gathers the problems of many files, so that a writer sees them all at once. */
export class Problems {
  readonly #all = new Map<string, RuleProblem>();

  /** Each problem once, in the order in which they were met. */
  get all(): readonly RuleProblem[] {
    return [...this.#all.values()];
  }

  /** Runs a step; undefined when it throws a {@link RuleFileError}, whose problems are kept. */
  collect<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof RuleFileError)) throw error;
      for (const problem of error.problems) this.#all.set(JSON.stringify(problem), problem);
      return undefined;
    }
  }
}

/** Runs a step on the pattern at a path; its {@link PatternError} becomes a problem of that file and line. */
export function atLine<T>(file: YamlFile<unknown>, path: Path, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw problemAt(file, path, `${error.found} (character ${error.offset + 1})`, error.expected);
  }
}

export function problemAt(
  file: YamlFile<unknown>,
  path: Path,
  found: string,
  expected: string,
): RuleFileError {
  return new RuleFileError([{ file: file.name, line: file.lineOf(path), found, expected }]);
}
