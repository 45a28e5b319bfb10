import { isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { RuleFileError, type RuleProblem } from './rule-error.js';

/** A YAML file that fits its schema, with the lines of its values. */
export interface YamlFile<T> {
  readonly name: string;
  readonly value: T;
  /** The line (from 1) of the value at a path of keys and indices; of its nearest parent where it has none. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses and validates. Throws {@link RuleFileError} with every problem's line. */
export function readYaml<S extends z.ZodType>(name: string, text: string, schema: S): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const problems: RuleProblem[] = document.errors.map((error) => ({
    file: name,
    line: counter.linePos(error.pos[0]).line,
    found: error.message,
    expected: 'valid YAML',
  }));
  if (problems.length > 0) throw new RuleFileError(problems);
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { name, value: result.data, lineOf };
  throw new RuleFileError(
    result.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      const node = document.getIn(path, true);
      const found = isScalar(node) ? `‘${String(node.value)}’` : node === undefined ? 'nothing' : 'this';
      return { file: name, line: lineOf(path), found: `${found} at ${path.join('.') || 'the top'}`, expected: issue.message };
    }),
  );
}
