import type { WordSets } from '../match/atoms.js';
import { type Automaton, createAutomaton, type Literal } from '../match/automaton.js';
import type { Anchor, CompiledPattern } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/**
 * Builds the prefilter over the anchors of all patterns: one automaton over each pattern's rarest group, and one over
 * the further groups, which only texts with a hit of the first need; so it is built when the first of them comes.
 */
export function createPrefilter(patterns: readonly CompiledPattern[], sets: WordSets): Prefilter {
  const groups = patterns.flatMap(({ anchors }, pattern) =>
    anchors.map((anchor, index) => ({ pattern, bit: 2 ** index, anchor })),
  );
  const wanted = patterns.map(({ anchors }) => 2 ** anchors.length - 1);
  const rarest = createAutomaton(literalsOf(groups, sets, (bit) => bit === 1));
  let further: Automaton | undefined;
  // Scratch space: which groups of each pattern were seen in the present text, cleared behind it.
  const seen = new Uint8Array(patterns.length);
  return {
    candidates(text) {
      const touched: number[] = [];
      rarest.scan(text, (found) => {
        for (const index of found) {
          const { pattern } = groups[index] as AnchorGroup;
          if (seen[pattern] === 0) touched.push(pattern);
          seen[pattern] = 1;
        }
      });
      if (touched.length === 0) return NONE;
      if (touched.some((pattern) => wanted[pattern] !== 1)) {
        further ??= createAutomaton(literalsOf(groups, sets, (bit) => bit > 1));
        further.scan(text, (found) => {
          for (const index of found) {
            const { pattern, bit } = groups[index] as AnchorGroup;
            if (seen[pattern] !== 0) seen[pattern] = (seen[pattern] as number) | bit;
          }
        });
      }
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
  readonly anchor: readonly Anchor[];
}

const NONE: readonly number[] = [];

/** Indices of groups by literal: the same word in ten patterns is one path in the automaton. */
function literalsOf(
  groups: readonly AnchorGroup[],
  sets: WordSets,
  wants: (bit: number) => boolean,
): Literal[] {
  const literals = new Map<string, { text: string; start: boolean; end: boolean; patterns: number[] }>();
  const add = (text: string, start: boolean, end: boolean, group: number): void => {
    const key = `${start ? '<' : ''}${text}${end ? '>' : ''}`;
    const known = literals.get(key);
    if (known === undefined) literals.set(key, { text, start, end, patterns: [group] });
    else if (known.patterns.at(-1) !== group) known.patterns.push(group);
  };
  groups.forEach(({ bit, anchor }, index) => {
    if (!wants(bit)) return;
    for (const { text, start, end, set } of anchor) {
      if (set === undefined) add(text, start, end, index);
      else for (const word of sets.get(set) ?? []) add(word, true, true, index);
    }
  });
  return [...literals.values()];
}
