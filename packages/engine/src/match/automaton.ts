import { BOUNDARY, DIGRAPH, EMPHASIS, HYPHEN } from '../text/letter-kinds.js';
import { createFolding, type Folding, foldLiteral, isDash } from './fold.js';

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
  /** Calls `found` once or more for each pattern of which a literal occurs in `text`, but once for the same literals. */
  scan(text: string, found: Found): void;
}

const ROOT = 0;

/** Builds an Aho-Corasick automaton over folded characters, all transitions in one typed array. */
export function createAutomaton(literals: readonly Literal[]): Automaton {
  const folding = createFolding(literals.map(({ text }) => text));
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
  /** The number of the text. Behind the transitions of a state stands that of the last text in which it reported. */
  text: number;
}

/**
 * Breadth first: a missing transition is the one of the longest proper suffix, so that a row begins as a copy of that
 * suffix's row, which is complete by then. States are numbered anew in that order: those near the root are looked at
 * most, and so stand together in memory.
 */
function link({ count, first, sibling, kind, patterns }: Trie, size: number): Linked {
  const width = size + 1;
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
    if (state !== ROOT) next.copyWithin(base, failed, failed + size);
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
  return { next, outputs, width, text: 0 };
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

/** Where a scan stands: the next character, and the state before it. */
interface Cursor {
  at: number;
  state: number;
}

/** One pass. Most of a text is read by the small inner loop, which calls nothing. */
function scan(text: string, folding: Folding, linked: Linked, found: Found): void {
  linked.text++;
  const cursor: Cursor = { at: 0, state: follow(linked, ROOT, BOUNDARY, found) };
  while (skip(text, folding.classes, linked, cursor)) {
    if (folding.classes[text.charCodeAt(cursor.at)] === EMPHASIS) {
      readParted(text, folding, linked, cursor, found);
    } else {
      cursor.state = advance(folding, linked, cursor.state, text, cursor.at, found);
      cursor.at++;
    }
  }
  follow(linked, cursor.state, BOUNDARY, found);
}

/**
 * Goes on to the next character that is more than a step to a state that has nothing new to report; false at the end. A function of its
 * own and without rare branches, so that it is compiled once, early and for good.
 */
function skip(
  text: string,
  classes: Uint8Array,
  { next, width, text: number }: Linked,
  cursor: Cursor,
): boolean {
  const { length } = text;
  let { at, state } = cursor;
  for (; at < length; at++) {
    const kind = classes[text.charCodeAt(at)] as number;
    const to = next[state + kind] as number;
    if (kind < BOUNDARY) break;
    if (to >= 0) state = to;
    else if (next[~to + width - 1] === number) state = ~to;
    else break;
  }
  cursor.at = at;
  cursor.state = state;
  return at < length;
}

/**
 * A mark between two letters may stand inside a word or part two; from there both readings run side by side until they
 * meet again.
 */
function readParted(text: string, folding: Folding, linked: Linked, cursor: Cursor, found: Found): void {
  let { at, state } = cursor;
  let parted = state;
  do {
    if (folding.classes[text.charCodeAt(at)] === EMPHASIS) {
      parted = follow(linked, parted, BOUNDARY, found);
    } else {
      state = advance(folding, linked, state, text, at, found);
      parted = advance(folding, linked, parted, text, at, found);
    }
    at++;
  } while (parted !== state && at < text.length);
  if (parted !== state) follow(linked, parted, BOUNDARY, found);
  cursor.at = at;
  cursor.state = state;
}

/** The state behind the character at `at`, which is no mark of emphasis. */
function advance(
  folding: Folding,
  linked: Linked,
  state: number,
  text: string,
  at: number,
  found: Found,
): number {
  const kind = folding.classes[text.charCodeAt(at)] as number;
  if (kind >= BOUNDARY) return follow(linked, state, kind, found);
  if (kind === DIGRAPH) return follow(linked, follow(linked, state, folding.i, found), folding.j, found);
  if (kind === HYPHEN && isDash(folding, text, at)) return follow(linked, state, BOUNDARY, found);
  return state;
}

/** The next state, reported if it reports. */
function follow(linked: Linked, from: number, kind: number, found: Found): number {
  const to = linked.next[from + kind] as number;
  return to < 0 ? report(linked, ~to, found) : to;
}

function report({ next, outputs, width, text }: Linked, state: number, found: Found): number {
  const stamp = state + width - 1;
  if (next[stamp] !== text) {
    next[stamp] = text;
    found(outputs[state / width] as readonly number[]);
  }
  return state;
}
