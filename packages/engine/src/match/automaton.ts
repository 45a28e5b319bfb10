import { BOUNDARY, createFolding, DIGRAPH, type Folding, foldLiteral, isDash, mayPart } from './fold.js';

/** A literal to look for, and what to report when it is there. */
export interface Literal {
  readonly text: string;
  /** Whether a word must start, end here. */
  readonly start: boolean;
  readonly end: boolean;
  /** Numbers of the patterns that want to know. */
  readonly patterns: readonly number[];
}

type Found = (patterns: readonly number[]) => void;

/** Finds which of many literals occur in a text, in one pass that takes time linear in the text. */
export interface Automaton {
  /** Calls `found` once or more for each pattern of which a literal occurs in `text`. */
  scan(text: string, found: Found): void;
}

const ROOT = 0;

/** Builds an Aho-Corasick automaton over folded characters, all transitions in one typed array. */
export function createAutomaton(literals: readonly Literal[]): Automaton {
  const folding = createFolding(literals.map(({ text }) => text));
  const linked = link(buildTrie(literals, folding), folding.size);
  return { scan: (text, found) => scan(text, folding, linked, found) };
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
  /**
   * The next state, times the width, by state and class; its complement where that state reports. A boundary behind a
   * boundary changes nothing.
   */
  readonly next: Int32Array;
  readonly outputs: readonly (readonly number[] | undefined)[];
  readonly width: number;
}

/** Breadth first: a missing transition is the one of the longest proper suffix. */
function link(trie: Trie, width: number): Linked {
  const count = trie.children.length;
  const next = new Int32Array(count * width);
  const fail = new Int32Array(count);
  const outputs: (readonly number[] | undefined)[] = new Array(count);
  const queue: number[] = [ROOT];
  const behindBoundary: number[] = [];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const failed = fail[state] as number;
    const own = trie.patterns[state] as number[];
    outputs[state] = merge(own, state === ROOT ? undefined : outputs[failed]);
    const base = state * width;
    if (state !== ROOT) next.copyWithin(base, failed * width, failed * width + width);
    for (const [kind, child] of trie.children[state] as Map<number, number>) {
      fail[child] = state === ROOT ? ROOT : (next[base + kind] as number);
      next[base + kind] = child;
      queue.push(child);
      if (kind === BOUNDARY) behindBoundary.push(child);
    }
  }
  for (let index = 0; index < next.length; index++) {
    const state = next[index] as number;
    next[index] = outputs[state] === undefined ? state * width : ~(state * width);
  }
  for (const state of behindBoundary) next[state * width + BOUNDARY] = state * width;
  return { next, outputs, width };
}

function merge(
  own: readonly number[],
  inherited: readonly number[] | undefined,
): readonly number[] | undefined {
  if (own.length === 0) return inherited;
  return inherited === undefined ? own : [...new Set([...own, ...inherited])];
}

/**
 * One pass. A mark between two letters may stand inside a word or part two; from there both readings run side by side
 * until they meet again. The loop keeps its state in local variables that no closure holds: that makes it fast.
 */
function scan(text: string, { classes, i, j }: Folding, linked: Linked, found: Found): void {
  const { next } = linked;
  let state = follow(linked, ROOT, BOUNDARY, found);
  let parted = -1;
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)] as number;
    if (kind >= BOUNDARY) {
      state = next[state + kind] as number;
      if (state < 0) state = report(linked, ~state, found);
      if (parted < 0) continue;
      parted = follow(linked, parted, kind, found);
      if (parted === state) parted = -1;
    } else if (kind === DIGRAPH) {
      state = follow(linked, follow(linked, state, i, found), j, found);
      if (parted >= 0) parted = follow(linked, follow(linked, parted, i, found), j, found);
    } else if (isDash(text, at)) {
      state = follow(linked, state, BOUNDARY, found);
      if (parted >= 0) parted = follow(linked, parted, BOUNDARY, found);
    } else if (mayPart(text, at)) {
      const other = follow(linked, parted < 0 ? state : parted, BOUNDARY, found);
      parted = other === state ? -1 : other;
    }
  }
  follow(linked, state, BOUNDARY, found);
  if (parted >= 0) follow(linked, parted, BOUNDARY, found);
}

/** The next state, reported if it reports. */
function follow(linked: Linked, from: number, kind: number, found: Found): number {
  const to = linked.next[from + kind] as number;
  return to < 0 ? report(linked, ~to, found) : to;
}

function report({ outputs, width }: Linked, state: number, found: Found): number {
  found(outputs[state / width] as readonly number[]);
  return state;
}
