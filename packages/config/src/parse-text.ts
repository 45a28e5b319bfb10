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
} from 'yaml';
import type { Mistakes } from './errors.js';
import type { ConfigNode, MapEntry, Position } from './tree.js';

/** No sensible configuration comes near; aliases of aliases of aliases do. */
const MAX_NODES = 20_000;
const MAX_DEPTH = 50;

/**
 * Parses YAML, and so JSON. What is wrong goes to `mistakes`; undefined when nothing can be read,
 * `null` when the file is empty.
 */
export function parseConfigText(text: string, mistakes: Mistakes): ConfigNode | null | undefined {
  const lines = new LineCounter();
  const language = mistakes.file.endsWith('.json') ? 'JSON' : 'YAML';
  let document: Document.Parsed;
  try {
    document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  } catch (error) {
    // yaml recurses: nesting that is deep enough ends its stack.
    mistakes.add('syntax', undefined, error instanceof Error ? error.message : String(error), language);
    return undefined;
  }
  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) {
    mistakes.add('syntax', positionOf(lines, problem.pos[0]), problem.message, language);
  }
  if (problems.length > 0) return undefined;
  if (document.contents === null) return null;
  return new TreeBuilder(document, lines, mistakes).build(document.contents);
}

/** Turns yaml's nodes into ours, following aliases within limits. */
class TreeBuilder {
  #nodes = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
    private readonly mistakes: Mistakes,
  ) {}

  build(root: Node): ConfigNode | undefined {
    const tree = this.#convert(root, 0);
    if (tree === undefined) {
      const found = { nl: 'door verwijzingen of nesting', en: 'by aliases or nesting' };
      this.mistakes.add('too-large', undefined, found, String(MAX_NODES));
    }
    return tree;
  }

  /** undefined: over the limits. */
  #convert(node: Node | Alias | null, depth: number, fallback?: Position): ConfigNode | undefined {
    if (++this.#nodes > MAX_NODES || depth > MAX_DEPTH) return undefined;
    const at = node?.range ? positionOf(this.lines, node.range[0]) : (fallback ?? { line: 1, column: 1 });
    if (isAlias(node)) return this.#convert(node.resolve(this.document) ?? null, depth + 1, at);
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

  #convertMap(
    pairs: readonly { key: unknown; value: unknown }[],
    at: Position,
    depth: number,
  ): ConfigNode | undefined {
    const entries: MapEntry[] = [];
    for (const pair of pairs) {
      const key = pair.key as Node | null;
      const keyAt = key?.range ? positionOf(this.lines, key.range[0]) : at;
      const value = this.#convert(pair.value as Node | null, depth + 1, keyAt);
      if (value === undefined) return undefined;
      entries.push({ key: isScalar(key) ? String(key.value) : String(key), value, ...keyAt });
    }
    return { kind: 'map', entries, ...at };
  }
}

function toPlainValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
