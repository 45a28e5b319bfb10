import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { RuleFileError, type RuleProblem } from './rule-error.js';

/** A YAML file that fits its schema, with the lines of its values. */
export interface YamlFile<T> {
  readonly name: string;
  readonly value: T;
  /** The line (from 1) of the value at a path of keys and indices; of its nearest parent where it has none. */
  lineOf(path: Path): number;
}

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Parses and validates. Throws {@link RuleFileError} with every problem's line. */
export function readYaml<S extends z.ZodType>(name: string, text: string, schema: S): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  // What comes after the first mistake is mostly brought about by it.
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = counter.linePos(error.pos[0]);
    throw new RuleFileError([{ file: name, line, found: error.message, expected: 'valid YAML' }]);
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(toValue(name, document));
  if (result.success) return { name, value: result.data, lineOf };
  const lineOfKey = (path: Path, key: string): number => {
    const offset = keyOffset(document, path, key);
    return offset === undefined ? lineOf(path) : counter.linePos(offset).line;
  };
  throw new RuleFileError(
    result.error.issues.flatMap((issue) => describeIssue(issue, [], name, document, lineOf, lineOfKey)),
  );
}

/** Aliases that are unknown, or that would grow without end, show only here. */
function toValue(name: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new RuleFileError([
      { file: name, line: 1, found: (error as Error).message, expected: 'valid YAML' },
    ]);
  }
}

function describeIssue(
  issue: Issue,
  parent: Path,
  file: string,
  document: Document,
  lineOf: (path: Path) => number,
  lineOfKey: (path: Path, key: string) => number,
): RuleProblem[] {
  const path = [...parent, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const place = path.join('.') || 'the top';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOfKey(path, key),
      found: `‘${key}’ at ${place}`,
      expected: 'no such key',
    }));
  }
  if (issue.code === 'invalid_union') {
    // Where the branches tell how they fail inside the value, the one that got furthest is meant.
    const depth = (issues: readonly Issue[]): number =>
      Math.max(0, ...issues.map((inner) => inner.path.length));
    const furthest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    const isClose = depth(furthest) > 0 || furthest.some(({ code }) => code === 'unrecognized_keys');
    if (isClose)
      return furthest.flatMap((inner) => describeIssue(inner, path, file, document, lineOf, lineOfKey));
  }
  return [
    { file, line: lineOf(path), found: `${show(document, path)} at ${place}`, expected: expectedBy(issue) },
  ];
}

function show(document: Document, path: Path): string {
  const node = document.getIn(path, true);
  if (isScalar(node)) return `‘${String(node.value)}’`;
  return node === undefined || node === null ? 'nothing' : 'this';
}

function expectedBy(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const branches = issue.errors.flatMap((issues) => issues.map(expectedBy));
  return [...new Set(branches)].join('; or: ') || issue.message;
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined)?.range?.[0];
}
