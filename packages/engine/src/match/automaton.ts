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

/** The children of each state as a list: the first one, and of each the next with the same parent; 0 is none. */
interface Trie {
  readonly count: number;
  readonly first: Int32Array;
  readonly sibling: Int32Array;
  /** The class that leads to a state. */
  readonly kind: Uint8Array;
  readonly patterns: ReadonlyMap<number, readonly number[]>;
}

function buildTrie(literals: readonly Literal[], folding: Folding): Trie {
  const folded = literals.map(({ text, start, end }) => foldLiteral(folding, text, start, end));
  const most = folded.reduce((total, { length }) => total + length, 1);
  const first = new Int32Array(most);
  const sibling = new Int32Array(most);
  const kind = new Uint8Array(most);
  const patterns = new Map<number, number[]>();
  let count = 1;
  const childOf = (state: number, wanted: number): number => {
    let child = first[state] as number;
    while (child !== 0 && kind[child] !== wanted) child = sibling[child] as number;
    if (child !== 0) return child;
    kind[count] = wanted;
    sibling[count] = first[state] as number;
    first[state] = count;
    return count++;
  };
  folded.forEach((kinds, index) => {
    const end = kinds.reduce(childOf, ROOT);
    const own = (literals[index] as Literal).patterns;
    const known = patterns.get(end);
    if (known === undefined) patterns.set(end, [...own]);
    else known.push(...own);
  });
  return { count, first, sibling, kind, patterns };
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

/**
 * Breadth first: a missing transition is the one of the longest proper suffix, so that a row begins as a copy of that
 * suffix's row, which is complete by then. States are numbered anew in that order: those near the root are looked at
 * most, and so stand together in memory.
 */
function link({ count, first, sibling, kind, patterns }: Trie, width: number): Linked {
  const next = new Int32Array(count * width);
  const fail = new Int32Array(count);
  const outputs: (readonly number[] | undefined)[] = new Array(count);
  const queue = new Int32Array(count);
  const behindBoundary: number[] = [];
  let tail = 1;
  for (let state = 0; state < tail; state++) {
    const node = queue[state] as number;
    const base = state * width;
    const failed = (fail[state] as number) * width;
    if (state !== ROOT) next.copyWithin(base, failed, failed + width);
    for (let child = first[node] as number; child !== 0; child = sibling[child] as number) {
      const at = base + (kind[child] as number);
      const suffix = state === ROOT ? ROOT : stateOf(next[at] as number, width);
      const output = merge(patterns.get(child) ?? NONE, outputs[suffix]);
      fail[tail] = suffix;
      outputs[tail] = output;
      next[at] = output === undefined ? tail * width : ~(tail * width);
      if (kind[child] === BOUNDARY) behindBoundary.push(tail);
      queue[tail++] = child;
    }
  }
  for (const state of behindBoundary) next[state * width + BOUNDARY] = state * width;
  return { next, outputs, width };
}

function stateOf(transition: number, width: number): number {
  return (transition < 0 ? ~transition : transition) / width;
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
