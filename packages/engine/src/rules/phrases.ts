import { type Macros, macroNamed } from './emit-program.js';
import type { PatternNode } from './pattern-ast.js';

/** The words that a match of a pattern can start and end with; undefined where it can be anything else. */
interface Edges {
  readonly first: readonly string[] | undefined;
  readonly last: readonly string[] | undefined;
  /** Whether the pattern can take nothing. */
  readonly isEmpty: boolean;
}

/** Two words, the second right behind the first. */
export type Pair = readonly [string, string];

const UNKNOWN: Edges = { first: undefined, last: undefined, isEmpty: false };
const NOTHING: Edges = { first: [], last: [], isEmpty: true };

/** Without marks, which the prefilter reads in several ways: two such tokens have a boundary between them. */
const PLAIN = /^[\p{L}\d]+$/u;

function edgesOf(node: PatternNode, macros: Macros): Edges {
  switch (node.kind) {
    case 'sequence':
      return node.items.map((item) => edgesOf(item, macros)).reduce(inTurn, NOTHING);
    case 'choice':
      return node.options.map((option) => edgesOf(option, macros)).reduce(either);
    case 'repeat': {
      const item = edgesOf(node.item, macros);
      return node.least > 0 ? item : { ...item, isEmpty: true };
    }
    case 'capture':
    case 'focus':
      return edgesOf(node.item, macros);
    case 'macro':
      return edgesOf(macroNamed(node.name, node.offset, macros), macros);
    case 'words': {
      const known = node.sets.length === 0 && node.words.every((word) => PLAIN.test(word));
      return known ? { first: node.words, last: node.words, isEmpty: false } : UNKNOWN;
    }
    case 'assert':
      return NOTHING;
    default:
      return UNKNOWN;
  }
}

/** Pairs of words of which each match of a sequence holds one, for each place between its items where that is known. */
export function phrasesOf(items: readonly PatternNode[], macros: Macros): (readonly Pair[])[] {
  const edges = items.map((item) => edgesOf(item, macros));
  return items.slice(1).flatMap((_, index) => {
    const before = edges.slice(0, index + 1).reduce(inTurn, NOTHING);
    const behind = edges.slice(index + 1).reduce(inTurn, NOTHING);
    if (before.isEmpty || behind.isEmpty || before.last === undefined || behind.first === undefined)
      return [];
    if (before.last.length * behind.first.length > MOST_PAIRS) return [];
    const { last } = before;
    return [behind.first.flatMap((second) => last.map((first): Pair => [first, second]))];
  });
}

/** So many pairs at most: each is one more literal to look for. */
const MOST_PAIRS = 128;

function inTurn(one: Edges, other: Edges): Edges {
  return {
    first: one.isEmpty ? union(one.first, other.first) : one.first,
    last: other.isEmpty ? union(one.last, other.last) : other.last,
    isEmpty: one.isEmpty && other.isEmpty,
  };
}

function either(one: Edges, other: Edges): Edges {
  return {
    first: union(one.first, other.first),
    last: union(one.last, other.last),
    isEmpty: one.isEmpty || other.isEmpty,
  };
}

function union(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  return one === undefined || other === undefined ? undefined : [...new Set([...one, ...other])];
}
