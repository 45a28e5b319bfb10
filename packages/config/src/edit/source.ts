import {
  type Document,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { ConfigError } from '../errors.js';
import { tidyWord } from '../lists/values.js';
import { nestsTooDeep } from '../nesting.js';
import { nameOf } from '../paths.js';
import { MAP } from '../read/values.js';
import { languageOf, positionAt } from '../text-position.js';
import type { Position } from '../tree.js';
import { describeYamlProblem } from '../yaml-problem.js';
import type { Style } from './model.js';

/** A file that is to be edited: its text, its nodes and the way it is written. */
export interface Source {
  readonly text: string;
  readonly path: string;
  readonly root: Node | null;
  readonly style: Style;
  /** Where a first entry goes when the file holds none. */
  readonly end: number;
}

export type YamlPair = Pair<Node, Node | null>;

/** Parses a file that is to be edited. Throws {@link ConfigError} where it is broken. */
export function openSource(text: string, path: string): Source {
  if (nestsTooDeep(text)) {
    const found = { nl: 'door nesting', en: 'by nesting' };
    throw new ConfigError('too-large', path, undefined, found, { nl: '500', en: '500' });
  }
  const document = parse(text, path);
  const [problem] = document.errors;
  if (problem !== undefined) throw brokenYaml(path, positionAt(text, problem.pos[0]), problem);
  return {
    text,
    path,
    root: document.contents,
    style: findStyle(document, text, path),
    end: document.range[1],
  };
}

function parse(text: string, path: string): Document.Parsed {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    // yaml recurses: nesting that is deep enough ends its stack.
    throw brokenYaml(path, undefined, error);
  }
}

function brokenYaml(path: string, at: Position | undefined, error: unknown): ConfigError {
  const language = languageOf(path);
  return new ConfigError('syntax', path, at, describeYamlProblem(error), { nl: language, en: language });
}

/** Whether a file is JSON by its name, or by its first character where the name leaves that open. */
export function isJson(text: string, path: string): boolean {
  return path.endsWith('.json') || (nameOf(path) === '.geestdriftrc' && /^\uFEFF?\s*\{/.test(text));
}

/** A key without a value, or a file without anything. */
export function isEmptyNode(node: Node | null | undefined): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

/** Finds keys and words as their readers tidy them. */
export function findPair(map: YAMLMap, name: string): YamlPair | undefined {
  const wanted = tidyWord(name);
  return pairsOf(map).find((pair) => tidyWord(keyOf(pair)) === wanted);
}

export function pairsOf(map: YAMLMap): readonly YamlPair[] {
  return map.items as unknown as readonly YamlPair[];
}

export function keyOf(pair: YamlPair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

/** The map that must stand here. Throws {@link ConfigError} where something else does. */
export function expectMap(source: Source, node: Node | null): YAMLMap {
  if (isMap(node)) return node;
  return failAt(source, node);
}

/** The node at a path of keys; undefined where there is none. Throws {@link ConfigError} where a map should stand. */
export function nodeAt(source: Source, path: readonly string[]): Node | undefined {
  let node: Node | null | undefined = source.root;
  for (const key of path) {
    if (isEmptyNode(node)) return undefined;
    node = findPair(expectMap(source, node as Node), key)?.value;
  }
  return node ?? undefined;
}

/** Throws a {@link ConfigError} for a node where a map was expected. */
export function failAt(source: Source, node: Node | null): never {
  const [start, end] = node?.range ?? [0, 0];
  const found = source.text.slice(start, end).split('\n', 1)[0] ?? '';
  throw new ConfigError(
    'wrong-value',
    source.path,
    positionAt(source.text, start, end),
    { nl: found, en: found },
    MAP,
  );
}

function findStyle(document: Document.Parsed, text: string, path: string): Style {
  return {
    json: isJson(text, path),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    unit: findUnit(document, text, path),
    quote: findQuote(document),
  };
}

function findQuote(document: Document.Parsed): Style['quote'] {
  let quote: Style['quote'] = '"';
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== Scalar.QUOTE_SINGLE && node.type !== Scalar.QUOTE_DOUBLE) return undefined;
      quote = node.type === Scalar.QUOTE_SINGLE ? "'" : '"';
      return visit.BREAK;
    },
  });
  return quote;
}

/** One step of indentation: JSON's first indent, or by how much YAML's first nested map is further in. */
function findUnit(document: Document.Parsed, text: string, path: string): string {
  if (isJson(text, path)) return /^[\t ]+(?=\S)/m.exec(text)?.[0] ?? '  ';
  let unit = '  ';
  visit(document, {
    Map: (_, node, trail) => {
      const above = trail.at(-2);
      if (!isMap(above) || node.flow || above.flow || !node.range || !above.range) return undefined;
      const step = columnAt(text, node.range[0]) - columnAt(text, above.range[0]);
      if (step < 1) return undefined;
      unit = ' '.repeat(step);
      return visit.BREAK;
    },
  });
  return unit;
}

/** How far from the start of its line an offset is. */
function columnAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** The white space that a line has, up to this offset, with spaces for what else stands there. */
export function indentAt(text: string, offset: number): string {
  return ' '.repeat(columnAt(text, offset));
}

/** The white space at the start of the line of an offset. */
export function leadingSpace(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[\t ]*/.exec(text.slice(start))?.[0] ?? '';
}

/** Where the line of an offset ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
