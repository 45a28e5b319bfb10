import { BOUNDARY, createFolding, DIGRAPH, type Folding, foldLiteral, isDash, mayPart, SKIPPED } from './fold.js';

/** A literal to look for, and what to report when it is there. */
export interface Literal {
  readonly text: string;
  /** Whether a word must start, end here. */
  readonly start: boolean;
  readonly end: boolean;
  /** Numbers of the patterns that want to know. */
  readonly patterns: readonly number[];
}

/** Finds which of many literals occur in a text, in one pass that takes time linear in the text. */
export interface Automaton {
  /** Calls `found` once or more for each pattern of which a literal occurs in `text`. */
  scan(text: string, found: (patterns: readonly number[]) => void): void;
}

const ROOT = 0;

/** Builds an Aho-Corasick automaton over folded characters, all transitions in one typed array. */
export function createAutomaton(literals: readonly Literal[]): Automaton {
  const folding = createFolding();
  const trie = buildTrie(literals, folding);
  const { next, outputs } = link(trie, folding.size);
  return {
    scan: (text, found) => {
      // A mark inside a word and a mark between two words look alike here: where there is one, both readings count.
      const ambiguous = scan(text, folding, next, outputs, found, false);
      if (ambiguous) scan(text, folding, next, outputs, found, true);
    },
  };
}

interface Trie {
  readonly children: Map<number, number>[];
  readonly patterns: number[][];
}

function buildTrie(literals: readonly Literal[], folding: Folding): Trie {
  const children: Map<number, number>[] = [new Map()];
  const patterns: number[][] = [[]];
  for (const literal of literals) {
    let state = ROOT;
    for (const kind of foldLiteral(folding, literal.text, literal.start, literal.end)) {
      const known = (children[state] as Map<number, number>).get(kind);
      if (known !== undefined) {
        state = known;
        continue;
      }
      children.push(new Map());
      patterns.push([]);
      (children[state] as Map<number, number>).set(kind, children.length - 1);
      state = children.length - 1;
    }
    (patterns[state] as number[]).push(...literal.patterns);
  }
  return { children, patterns };
}

interface Linked {
  readonly next: Int32Array;
  readonly outputs: readonly (readonly number[] | undefined)[];
}

/** Breadth first: a missing transition is the one of the longest proper suffix. */
function link(trie: Trie, width: number): Linked {
  const count = trie.children.length;
  const next = new Int32Array(count * width);
  const fail = new Int32Array(count);
  const outputs: (readonly number[] | undefined)[] = new Array(count);
  const queue: number[] = [ROOT];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const failed = fail[state] as number;
    const own = trie.patterns[state] as number[];
    const inherited = state === ROOT ? undefined : outputs[failed];
    outputs[state] = merge(own, inherited);
    const base = state * width;
    if (state !== ROOT) next.copyWithin(base, failed * width, failed * width + width);
    for (const [kind, child] of trie.children[state] as Map<number, number>) {
      fail[child] = state === ROOT ? ROOT : (next[base + kind] as number);
      next[base + kind] = child;
      queue.push(child);
    }
  }
  return { next: premultiply(next, width), outputs };
}

/** States are stored times the width, which saves a multiplication a character. */
function premultiply(next: Int32Array, width: number): Int32Array {
  for (let index = 0; index < next.length; index++) next[index] = (next[index] as number) * width;
  return next;
}

function merge(own: readonly number[], inherited: readonly number[] | undefined): readonly number[] | undefined {
  if (own.length === 0) return inherited;
  return inherited === undefined ? own : [...new Set([...own, ...inherited])];
}

/** Scans with marks inside words left out, or as boundaries where `parting`; tells whether that makes a difference. */
function scan(
  text: string,
  folding: Folding,
  next: Int32Array,
  outputs: Linked['outputs'],
  found: (patterns: readonly number[]) => void,
  parting: boolean,
): boolean {
  const { classes, size } = folding;
  const report = (state: number): void => {
    const patterns = outputs[state / size];
    if (patterns !== undefined) found(patterns);
  };
  let state = next[ROOT + BOUNDARY] as number;
  let previous = BOUNDARY;
  let ambiguous = false;
  for (let at = 0; at < text.length; at++) {
    let kind = classes[text.charCodeAt(at)] as number;
    if (kind === SKIPPED && previous !== BOUNDARY) {
      const parts = mayPart(text, at);
      if (parts) ambiguous = true;
      if ((parts && parting) || isDash(text, at)) kind = BOUNDARY;
    }
    if (kind === SKIPPED || (kind === BOUNDARY && previous === BOUNDARY)) continue;
    previous = kind;
    if (kind === DIGRAPH) {
      state = next[state + folding.i] as number;
      report(state);
      state = next[state + folding.j] as number;
    } else state = next[state + kind] as number;
    if (outputs[state / size] !== undefined) report(state);
  }
  report(next[state + BOUNDARY] as number);
  return ambiguous;
}
