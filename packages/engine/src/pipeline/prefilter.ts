import { type Automaton, createAutomaton, type Literal } from '../match/automaton.js';
import type { WordSets } from '../match/atoms.js';
import type { ActivePattern } from '../match/active-pattern.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/** Builds the prefilter over the anchors of all patterns. */
export function createPrefilter(patterns: readonly ActivePattern[], sets: WordSets): Prefilter {
  const automaton = createAutomaton(literalsOf(patterns, sets));
  return { candidates: (text) => findCandidates(automaton, text) };
}

const NONE: readonly number[] = [];

function findCandidates(automaton: Automaton, text: string): readonly number[] {
  let hits: Set<number> | undefined;
  automaton.scan(text, (patterns) => {
    hits ??= new Set();
    for (const pattern of patterns) hits.add(pattern);
  });
  return hits === undefined ? NONE : [...hits].sort((a, b) => a - b);
}

/** Patterns by literal: the same word in ten patterns is one path in the automaton. */
function literalsOf(patterns: readonly ActivePattern[], sets: WordSets): Literal[] {
  const literals = new Map<string, { text: string; start: boolean; end: boolean; patterns: number[] }>();
  const add = (text: string, start: boolean, end: boolean, pattern: number): void => {
    const key = `${start ? '<' : ''}${text}${end ? '>' : ''}`;
    const known = literals.get(key);
    if (known === undefined) literals.set(key, { text, start, end, patterns: [pattern] });
    else if (known.patterns.at(-1) !== pattern) known.patterns.push(pattern);
  };
  patterns.forEach(({ pattern }, index) => {
    for (const anchor of pattern.anchors) {
      if (anchor.set === undefined) add(anchor.text, anchor.start, anchor.end, index);
      else for (const word of sets.get(anchor.set) ?? []) add(word, true, true, index);
    }
  });
  return [...literals.values()];
}
