import { createAutomaton, type Literal } from '../match/automaton.js';
import type { WordSets } from '../match/atoms.js';
import type { CompiledPattern } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/** Builds the prefilter over the anchors of all patterns. */
export function createPrefilter(patterns: readonly CompiledPattern[], sets: WordSets): Prefilter {
  const groups = patterns.flatMap(({ anchors }, pattern) => anchors.map((_, group) => ({ pattern, bit: 2 ** group })));
  const wanted = patterns.map(({ anchors }) => 2 ** anchors.length - 1);
  const automaton = createAutomaton(literalsOf(patterns, sets));
  // Scratch space: which groups of each pattern were seen in the present text, cleared behind it.
  const seen = new Uint8Array(patterns.length);
  return {
    candidates(text) {
      const touched: number[] = [];
      automaton.scan(text, (found) => {
        for (const index of found) {
          const { pattern, bit } = groups[index] as AnchorGroup;
          if (seen[pattern] === 0) touched.push(pattern);
          seen[pattern] = (seen[pattern] as number) | bit;
        }
      });
      if (touched.length === 0) return NONE;
      const complete = touched.filter((pattern) => seen[pattern] === wanted[pattern]);
      for (const pattern of touched) seen[pattern] = 0;
      return complete.sort((a, b) => a - b);
    },
  };
}

/** A group of anchors: its pattern, and its bit in what was seen of that pattern. */
interface AnchorGroup {
  readonly pattern: number;
  readonly bit: number;
}

const NONE: readonly number[] = [];

/** Groups by literal: the same word in ten patterns is one path in the automaton. */
function literalsOf(patterns: readonly CompiledPattern[], sets: WordSets): Literal[] {
  const literals = new Map<string, { text: string; start: boolean; end: boolean; patterns: number[] }>();
  const add = (text: string, start: boolean, end: boolean, group: number): void => {
    const key = `${start ? '<' : ''}${text}${end ? '>' : ''}`;
    const known = literals.get(key);
    if (known === undefined) literals.set(key, { text, start, end, patterns: [group] });
    else if (known.patterns.at(-1) !== group) known.patterns.push(group);
  };
  let group = 0;
  for (const { anchors } of patterns) {
    for (const alternatives of anchors) {
      for (const anchor of alternatives) {
        if (anchor.set === undefined) add(anchor.text, anchor.start, anchor.end, group);
        else for (const word of sets.get(anchor.set) ?? []) add(word, true, true, group);
      }
      group++;
    }
  }
  return [...literals.values()];
}
