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
export function createAutomaton(
  literals: readonly Literal[],
  folding: Folding = createFolding(literals.map(({ text }) => text)),
): Automaton {
  const linked = link(buildTrie(literals, folding), folding.size);
  return { scan: (text, found) => scan(text, folding, linked, found) };
}

interface Trie {
  /** The child by state and class, 0 for none: the root is nobody's child. */
  readonly next: Int32Array;
  readonly count: number;
  readonly patterns: ReadonlyMap<number, readonly number[]>;
}

function buildTrie(literals: readonly Literal[], folding: Folding): Trie {
  const width = folding.size;
  const folded = literals.map(({ text, start, end }) => foldLiteral(folding, text, start, end));
  const most = folded.reduce((total, { length }) => total + length, 1);
  const next = new Int32Array(most * width);
  const patterns = new Map<number, number[]>();
  let count = 1;
  folded.forEach((kinds, index) => {
    let state = ROOT;
    for (const kind of kinds) {
      const at = state * width + kind;
      if (next[at] === 0) next[at] = count++;
      state = next[at] as number;
    }
    const known = patterns.get(state);
    const own = (literals[index] as Literal).patterns;
    if (known === undefined) patterns.set(state, [...own]);
    else known.push(...own);
  });
  return { next: next.subarray(0, count * width), count, patterns };
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
function link({ next, count, patterns }: Trie, width: number): Linked {
  const fail = new Int32Array(count);
  const outputs: (readonly number[] | undefined)[] = new Array(count);
  const queue = new Int32Array(count);
  const behindBoundary: number[] = [];
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const failed = fail[state] as number;
    outputs[state] = merge(patterns.get(state) ?? NONE, state === ROOT ? undefined : outputs[failed]);
    const base = state * width;
    for (let kind = 0; kind < width; kind++) {
      const child = next[base + kind] as number;
      const other = state === ROOT ? ROOT : (next[failed * width + kind] as number);
      if (child === 0) {
        next[base + kind] = other;
        continue;
      }
      fail[child] = other;
      queue[tail++] = child;
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

const NONE: readonly number[] = [];

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
