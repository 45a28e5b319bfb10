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

/** Finds which of many literals occur in a text, in one pass that takes time linear in the text. */
export interface Automaton {
  /** Reads a text; returns the hits in it. */
  scan(text: string): Hits;
  /** Places are numbered below this. */
  readonly placeCount: number;
  /** The patterns of all literals that end at a hit. */
  patternsAt(hit: number): readonly number[];
}

/** Where literals ended in a text: numbers of places in the automaton, each once. Good until the next text. */
export interface Hits {
  readonly places: Uint32Array;
  /** How many of them there are. */
  readonly count: number;
}

const ROOT = 0;

/** How many states have numbers that take 16 bits. */
const SMALL = 0x10000;

/** Builds an Aho-Corasick automaton over folded characters, all transitions in one typed array. */
export function createAutomaton(literals: readonly Literal[]): Automaton {
  const folding = createFolding(literals.map(({ text }) => text));
  const linked = link(buildTrie(literals, folding), folding.size);
  return {
    scan: (text) => scan(text, folding, linked),
    placeCount: linked.outputs.length,
    patternsAt: (hit) => linked.outputs[hit] as readonly number[],
  };
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
  /** The next state, by state and class. A boundary behind a boundary changes nothing. */
  readonly next: Uint16Array | Int32Array;
  /** States from this number on report. */
  readonly reporting: number;
  /** How many classes there are. */
  readonly width: number;
  /** The number of what a state reports; 0: nothing. */
  readonly reports: Uint16Array | Int32Array;
  /** What is reported, by that number. */
  readonly outputs: readonly (readonly number[])[];
  /** By report, the number of the last text that it was in. */
  readonly stamps: Uint32Array;
  text: number;
  /** The reports of this text. */
  readonly places: Uint32Array;
  count: number;
}

/**
 * Breadth first: a missing transition is the one of the longest proper suffix, so that a row begins as a copy of that
 * suffix's row, which is complete by then. States are numbered anew in that order, those that report from the highest number
 * down: those near the root are looked at most, and so stand together in memory.
 */
function link({ count, first, sibling, kind, patterns }: Trie, width: number): Linked {
  const Numbers = count <= SMALL ? Uint16Array : Int32Array;
  const next = new Numbers(count * width);
  const reports = new Numbers(count);
  const fail = new Int32Array(count);
  const outputs: (readonly number[])[] = [NONE];
  const nodes = new Int32Array(count);
  const queue = new Int32Array(count);
  const behindBoundary: number[] = [];
  let silent = 1;
  let reporting = count;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const base = state * width;
    const failed = (fail[state] as number) * width;
    if (state !== ROOT) next.copyWithin(base, failed, failed + width);
    for (let child = first[nodes[state] as number] as number; child !== 0; child = sibling[child] as number) {
      const at = base + (kind[child] as number);
      const suffix = state === ROOT ? ROOT : (next[at] as number);
      const own = patterns.get(child);
      const inherited = reports[suffix] as number;
      const report =
        own === undefined ? inherited : outputs.push(merge(own, outputs[inherited] as readonly number[])) - 1;
      const number = report === 0 ? silent++ : --reporting;
      nodes[number] = child;
      fail[number] = suffix;
      reports[number] = report;
      next[at] = number;
      if (kind[child] === BOUNDARY) behindBoundary.push(number);
      queue[tail++] = number;
    }
  }
  for (const state of behindBoundary) next[state * width + BOUNDARY] = state;
  const reportCount = outputs.length;
  return {
    next,
    reporting,
    width,
    reports,
    outputs,
    stamps: new Uint32Array(reportCount),
    text: 0,
    places: new Uint32Array(reportCount),
    count: 0,
  };
}

const NONE: readonly number[] = [];

function merge(own: readonly number[], inherited: readonly number[]): readonly number[] {
  return inherited.length === 0 ? own : [...new Set([...own, ...inherited])];
}

/** Where a scan stands: the next character, and the state before it. */
interface Cursor {
  at: number;
  state: number;
}

/** One pass. Most of a text is read by the small inner loop, which calls nothing. */
function scan(text: string, folding: Folding, linked: Linked): Hits {
  linked.text++;
  linked.count = 0;
  const cursor: Cursor = { at: 0, state: follow(linked, ROOT, BOUNDARY) };
  while (skip(text, folding.classes, linked, cursor)) {
    if (folding.classes[text.charCodeAt(cursor.at)] === EMPHASIS) {
      readParted(text, folding, linked, cursor);
    } else {
      cursor.state = advance(folding, linked, cursor.state, text, cursor.at);
      cursor.at++;
    }
  }
  follow(linked, cursor.state, BOUNDARY);
  return linked;
}

/**
 * Goes on to the next character that is more than a step; false at the end. A function of its own and without rare
 * branches, so that it is compiled once, early and for good.
 */
function skip(text: string, classes: Uint8Array, linked: Linked, cursor: Cursor): boolean {
  const { next, reporting, width, reports, stamps, text: number, places } = linked;
  const { length } = text;
  let { at, state } = cursor;
  let { count } = linked;
  for (; at < length; at++) {
    const kind = classes[text.charCodeAt(at)] as number;
    if (kind < BOUNDARY) break;
    state = next[state * width + kind] as number;
    if (state < reporting) continue;
    const report = reports[state] as number;
    if (stamps[report] === number) continue;
    stamps[report] = number;
    places[count++] = report;
  }
  cursor.at = at;
  cursor.state = state;
  linked.count = count;
  return at < length;
}

/**
 * A mark between two letters may stand inside a word or part two; from there both readings run side by side until they
 * meet again.
 */
function readParted(text: string, folding: Folding, linked: Linked, cursor: Cursor): void {
  let { at, state } = cursor;
  let parted = state;
  do {
    if (folding.classes[text.charCodeAt(at)] === EMPHASIS) {
      parted = follow(linked, parted, BOUNDARY);
    } else {
      state = advance(folding, linked, state, text, at);
      parted = advance(folding, linked, parted, text, at);
    }
    at++;
  } while (parted !== state && at < text.length);
  if (parted !== state) follow(linked, parted, BOUNDARY);
  cursor.at = at;
  cursor.state = state;
}

/** The state behind the character at `at`, which is no mark of emphasis. */
function advance(folding: Folding, linked: Linked, state: number, text: string, at: number): number {
  const kind = folding.classes[text.charCodeAt(at)] as number;
  if (kind >= BOUNDARY) return follow(linked, state, kind);
  if (kind === DIGRAPH) return follow(linked, follow(linked, state, folding.i), folding.j);
  if (kind === HYPHEN && isDash(folding, text, at)) return follow(linked, state, BOUNDARY);
  return state;
}

/** The next state, noted if it reports. */
function follow(linked: Linked, from: number, kind: number): number {
  const { next, reporting, width, reports, stamps, text, places } = linked;
  const state = next[from * width + kind] as number;
  if (state < reporting) return state;
  const report = reports[state] as number;
  if (stamps[report] !== text) {
    stamps[report] = text;
    places[linked.count++] = report;
  }
  return state;
}
