import { type Automaton, createAutomaton, type Literal } from '../match/automaton.js';
import type { WordSets } from '../match/atoms.js';
import type { CompiledPattern } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/** Builds the prefilter over the anchors of all patterns. */
export function createPrefilter(patterns: readonly CompiledPattern[], sets: WordSets): Prefilter {
  const groups: number[] = [];
  const wanted = patterns.map(({ anchors }, pattern) => {
    for (const _ of anchors) groups.push(pattern);
    return 2 ** anchors.length - 1;
  });
  const bits = groups.map((pattern, group) => 2 ** (group - groups.indexOf(pattern)));
  const automaton = createAutomaton(literalsOf(patterns, sets));
  return { candidates: (text) => findCandidates(automaton, text, groups, bits, wanted) };
}

const NONE: readonly number[] = [];

/** A pattern is a candidate when a literal of each of its groups occurs. */
function findCandidates(
  automaton: Automaton,
  text: string,
  groups: readonly number[],
  bits: readonly number[],
  wanted: readonly number[],
): readonly number[] {
  let seen: Map<number, number> | undefined;
  automaton.scan(text, (found) => {
    seen ??= new Map();
    for (const group of found) {
      const pattern = groups[group] as number;
      seen.set(pattern, (seen.get(pattern) ?? 0) | (bits[group] as number));
    }
  });
  if (seen === undefined) return NONE;
  const candidates: number[] = [];
  for (const [pattern, mask] of seen) if (mask === wanted[pattern]) candidates.push(pattern);
  return candidates.sort((a, b) => a - b);
}

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
