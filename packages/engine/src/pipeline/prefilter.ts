import type { WordSets } from '../match/atoms.js';
import { type Automaton, createAutomaton, type Literal } from '../match/automaton.js';
import { createFolding } from '../match/fold.js';
import type { Anchor } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/**
 * Builds the prefilter for patterns with their groups of anchors, rarest first: one automaton over the rarest group of
 * each, and one over the further groups, which only texts with a hit of the first need. A mail has few of those, and trying
 * some patterns in vain takes less time than building it: so it is built when there are more.
 */
export function createPrefilter(
  patterns: readonly (readonly number[])[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Prefilter {
  const byRarest = new Map<number, number[]>();
  for (const [pattern, [rarest = 0]] of patterns.entries()) {
    const list = byRarest.get(rarest);
    if (list === undefined) byRarest.set(rarest, [pattern]);
    else list.push(pattern);
  }
  const literals = literalsOf([...byRarest.keys()], groups, sets);
  const others = literalsOf([...new Set(patterns.flatMap(behindFirst))], groups, sets);
  const folding = createFolding([...literals, ...others].map(({ text }) => text));
  const rarest = createAutomaton(literals, folding);
  let further: Automaton | undefined;
  let wantedSoFar = 0;
  // Scratch space: which groups were seen in the present text, cleared behind it.
  const seen = new Uint8Array(groups.length);
  const touched: number[] = [];
  const note = (found: readonly number[]): void => {
    for (const group of found) {
      if (seen[group] !== 0) continue;
      seen[group] = 1;
      touched.push(group);
    }
  };
  return {
    candidates(text) {
      rarest.scan(text, note);
      if (touched.length === 0) return NONE;
      const possible: number[] = [];
      for (const group of touched) possible.push(...(byRarest.get(group) ?? NONE));
      if (possible.some((pattern) => (patterns[pattern] as readonly number[]).length > 1)) wantedSoFar++;
      const isWorthIt = wantedSoFar > WITHOUT_FURTHER;
      if (isWorthIt) {
        further ??= createAutomaton(others, folding);
        further.scan(text, note);
      }
      const isComplete = (pattern: number): boolean =>
        (patterns[pattern] as readonly number[]).every((group) => seen[group] !== 0);
      const complete = isWorthIt ? possible.filter(isComplete) : possible;
      for (const group of touched.splice(0)) seen[group] = 0;
      return complete.sort((a, b) => a - b);
    },
  };
}

/** So many texts with a hit are let through without a look at further groups. */
const WITHOUT_FURTHER = 50;

const NONE: readonly number[] = [];

function behindFirst(anchors: readonly number[]): readonly number[] {
  return anchors.slice(1);
}

/** Indices of groups by literal: the same word in ten groups is one path in the automaton. */
function literalsOf(
  wanted: readonly number[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Literal[] {
  const wanting = new Map<Anchor, number[]>();
  const add = (anchor: Anchor, group: number): void => {
    const known = wanting.get(anchor);
    if (known === undefined) wanting.set(anchor, [group]);
    else if (known.at(-1) !== group) known.push(group);
  };
  for (const group of wanted) {
    for (const anchor of groups[group] as readonly Anchor[]) {
      if (!anchor.startsWith('$')) add(anchor, group);
      else for (const word of sets.get(anchor.slice(1)) ?? []) add(`<${word}>`, group);
    }
  }
  return [...wanting].map(([anchor, patterns]) => toLiteral(anchor, patterns));
}

function toLiteral(anchor: Anchor, patterns: readonly number[]): Literal {
  const start = anchor.startsWith('<');
  const end = anchor.endsWith('>');
  return { text: anchor.slice(start ? 1 : 0, end ? -1 : undefined), start, end, patterns };
}
