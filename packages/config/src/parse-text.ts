import type { Localized } from '@geestdrift/engine';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Mistakes } from './errors.js';
import { nestsTooDeep } from './nesting.js';
import { languageOf } from './text-position.js';
import type { ConfigNode, MapEntry, Position } from './tree.js';
import { describeYamlProblem } from './yaml-problem.js';

/** No sensible configuration comes near; aliases of aliases of aliases do. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 50;
/** What can be wrong in every line is told of the first ones. */
const MAX_PROBLEMS = 10;
const TOO_DEEP = { nl: 'door verwijzingen of nesting', en: 'by aliases or nesting' };
const NO_ANCHOR = { nl: 'er is geen anker met deze naam', en: 'there is no anchor of this name' };
const DOUBLE_KEY = { nl: 'deze sleutel staat er al', en: 'this key is there already' };

/** How a text is parsed that is no configuration. */
export interface ParseLimits {
  readonly nodes: number;
  /** Keys that stand there twice are given twice; the reader tells of them. */
  readonly doubleKeys: boolean;
  /** What can be read of broken text is given beside its problems. */
  readonly isTolerant?: true;
}

export const CONFIG_LIMITS: ParseLimits = { nodes: MAX_NODES, doubleKeys: false };

/**
 * Parses YAML, and so JSON. What is wrong goes to `mistakes`; undefined when nothing can be read,
 * `null` when the file is empty.
 */
export function parseConfigText(
  text: string,
  mistakes: Mistakes,
  limits: ParseLimits = CONFIG_LIMITS,
): ConfigNode | null | undefined {
  if (nestsTooDeep(text)) {
    mistakes.add('too-large', undefined, TOO_DEEP, String(limits.nodes));
    return undefined;
  }
  const lines = new LineCounter();
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  const language = languageOf(mistakes.file);
  let document: Document.Parsed;
  try {
    // yaml compares each key with all before it; the tree builder looks them up.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
    document = parseDocument(text.slice(skipped), options);
  } catch (error) {
    // yaml recurses: nesting that is deep enough ends its stack.
    mistakes.add('syntax', undefined, describeYamlProblem(error), language);
    return undefined;
  }
  const { errors, warnings } = document;
  // What comes after the first error is mostly brought about by it.
  const problems = errors.length > 0 ? errors.slice(0, 1) : warnings.slice(0, MAX_PROBLEMS);
  for (const problem of problems) {
    mistakes.add(
      'syntax',
      positionOf(lines, ...problem.pos, skipped),
      describeYamlProblem(problem),
      language,
    );
  }
  if (problems.length > 0 && limits.isTolerant !== true) return undefined;
  if (document.contents === null) return null;
  const builder = new TreeBuilder(findTargets(document), lines, skipped, mistakes, limits);
  return builder.build(document.contents);
}

/** Turns yaml's nodes into ours, following aliases within limits. */
class TreeBuilder {
  #nodes = 0;
  readonly #told = new Set<number | undefined>();

  constructor(
    private readonly targets: ReadonlyMap<Alias, Node>,
    private readonly lines: LineCounter,
    private readonly skipped: number,
    private readonly mistakes: Mistakes,
    private readonly limits: ParseLimits,
  ) {}

  build(root: Node): ConfigNode | undefined {
    const tree = this.#convert(root, 0);
    if (tree === undefined) {
      this.mistakes.add('too-large', undefined, TOO_DEEP, String(this.limits.nodes));
    }
    return tree;
  }

  /** undefined: over the limits. */
  #convert(node: Node | Alias | null, depth: number, fallback?: Position): ConfigNode | undefined {
    if (++this.#nodes > this.limits.nodes || depth > MAX_DEPTH) return undefined;
    const at = node?.range ? this.#placeOf(node) : (fallback ?? { line: 1, column: 1 });
    if (isAlias(node)) {
      const target = this.targets.get(node);
      if (target === undefined) this.#tell(at, NO_ANCHOR);
      return this.#convert(target ?? null, depth + 1, at);
    }
    if (isMap(node)) return this.#convertMap(node.items, at, depth);
    if (isSeq(node)) {
      const items: ConfigNode[] = [];
      for (const item of node.items) {
        const converted = this.#convert(item as Node | null, depth + 1, at);
        if (converted === undefined) return undefined;
        items.push(converted);
      }
      return { kind: 'list', items, ...at };
    }
    return { kind: 'scalar', value: isScalar(node) ? toPlainValue(node.value) : null, ...at };
  }

  #placeOf({ range }: Node): Position {
    const [start, end] = range ?? [0, 0];
    return positionOf(this.lines, start, end, this.skipped);
  }

  /** Each place once: an alias may lead there more than once. */
  #tell(at: Position, problem: Localized): void {
    if (this.#told.has(at.start)) return;
    this.#told.add(at.start);
    if (this.#told.size <= MAX_PROBLEMS)
      this.mistakes.add('syntax', at, problem, languageOf(this.mistakes.file));
  }

  #convertMap(
    pairs: readonly { key: unknown; value: unknown }[],
    at: Position,
    depth: number,
  ): ConfigNode | undefined {
    const entries: MapEntry[] = [];
    const names = new Set<string>();
    for (const pair of pairs) {
      const key = pair.key as Node | null;
      const keyAt = key?.range ? this.#placeOf(key) : at;
      const value = this.#convert(pair.value as Node | null, depth + 1, keyAt);
      if (value === undefined) return undefined;
      const name = isScalar(key) ? String(key.value) : String(key);
      if (names.has(name) && !this.limits.doubleKeys) this.#tell(keyAt, DOUBLE_KEY);
      names.add(name);
      entries.push({ key: name, value, ...keyAt });
    }
    return { kind: 'map', entries, ...at };
  }
}

/** To which node each alias leads: the last one before it with that anchor. One walk; yaml's own way is one for each. */
function findTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function toPlainValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** `skipped`: how long the BOM is that offsets count and lines do not. */
function positionOf(lines: LineCounter, start: number, end: number, skipped: number): Position {
  const { line, col } = lines.linePos(start);
  return { line, column: col, start: start + skipped, end: end + skipped };
}
