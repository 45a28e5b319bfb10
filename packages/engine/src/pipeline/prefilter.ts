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
  const wishes = wishesOf(patterns, groups.length);
  const rarest = numberAnchors(
    patterns.map(([first = 0]) => first),
    groups,
  );
  const others = numberAnchors(
    patterns.flatMap((anchors) => anchors.slice(1)),
    groups,
  );
  const literals = literalsOf(rarest, sets);
  const further = literalsOf(others, sets);
  const folding = createFolding([...literals, ...further].map(({ text }) => text));
  const first = createAutomaton(literals, folding);
  let furtherGroups: FurtherGroups | undefined;
  let wantedSoFar = 0;
  // Scratch space: which rarest groups were seen in the present text, cleared behind it.
  const seen = new Uint8Array(groups.length);
  const touched: number[] = [];
  const note = (anchors: readonly number[]): void => {
    for (const anchor of anchors) {
      for (const group of rarest.groups[anchor] as readonly number[]) {
        if (seen[group] !== 0) continue;
        seen[group] = 1;
        touched.push(group);
      }
    }
  };
  const isWanting = (group: number): boolean => (wishes[group] as readonly Wish[]).some(wantsMore);
  return {
    candidates(text) {
      first.scan(text, note);
      if (touched.length === 0) return NONE;
      if (touched.some(isWanting)) wantedSoFar++;
      const isWorthIt = wantedSoFar > WITHOUT_FURTHER;
      if (isWorthIt) {
        furtherGroups ??= new FurtherGroups(others, groups.length, createAutomaton(further, folding));
        furtherGroups.read(text);
      }
      const complete: number[] = [];
      for (const group of touched) {
        for (const wish of wishes[group] as readonly Wish[]) {
          if (!isWorthIt || furtherGroups?.hasAll(wish.further) === true) complete.push(...wish.patterns);
        }
        seen[group] = 0;
      }
      touched.length = 0;
      return complete.sort((a, b) => a - b);
    },
  };
}

/** So many texts with a hit are let through without a look at further groups. */
const WITHOUT_FURTHER = 50;

const NONE: readonly number[] = [];

/** Patterns with the same groups, and those behind the rarest. */
interface Wish {
  readonly further: readonly number[];
  readonly patterns: number[];
}

function wantsMore({ further }: Wish): boolean {
  return further.length > 0;
}

/** What patterns ask for by their rarest group. */
function wishesOf(
  patterns: readonly (readonly number[])[],
  groupCount: number,
): readonly (readonly Wish[])[] {
  const byRarest = Array.from({ length: groupCount }, (): Wish[] => []);
  const known = new Map<string, Wish>();
  for (const [pattern, anchors] of patterns.entries()) {
    const key = anchors.join();
    const same = known.get(key);
    if (same !== undefined) {
      same.patterns.push(pattern);
      continue;
    }
    const [rarest = 0, ...further] = anchors;
    const wish = { further, patterns: [pattern] };
    known.set(key, wish);
    (byRarest[rarest] as Wish[]).push(wish);
  }
  return byRarest;
}

/** Anchors by number, and the groups that each is in. A set is one anchor, however many words it has. */
interface NumberedAnchors {
  readonly anchors: readonly Anchor[];
  readonly groups: readonly (readonly number[])[];
}

function numberAnchors(wanted: Iterable<number>, groups: readonly (readonly Anchor[])[]): NumberedAnchors {
  const wanting = new Map<Anchor, number[]>();
  for (const group of new Set(wanted)) {
    for (const anchor of groups[group] as readonly Anchor[]) {
      const known = wanting.get(anchor);
      if (known === undefined) wanting.set(anchor, [group]);
      else known.push(group);
    }
  }
  return { anchors: [...wanting.keys()], groups: [...wanting.values()] };
}

/** What is looked for, with the numbers of the anchors that want to know: a word may be in several sets. */
function literalsOf({ anchors }: NumberedAnchors, sets: WordSets): readonly Literal[] {
  const wanting = new Map<Anchor, number[]>();
  const add = (anchor: Anchor, number: number): void => {
    const known = wanting.get(anchor);
    if (known === undefined) wanting.set(anchor, [number]);
    else known.push(number);
  };
  anchors.forEach((anchor, number) => {
    if (!anchor.startsWith('$')) add(anchor, number);
    else for (const word of sets.get(anchor.slice(1)) ?? []) add(`<${word}>`, number);
  });
  return [...wanting].map(([anchor, numbers]) => toLiteral(anchor, numbers));
}

/**
 * Which groups stand in a text. Words of further groups are frequent and in many groups each: so anchors are noted, and a
 * group is only looked at when it is asked for.
 */
class FurtherGroups {
  readonly #automaton: Automaton;
  /** Numbers of its anchors, by group. */
  readonly #anchors: readonly (readonly number[])[];
  /** The number of the last text with the anchor. */
  readonly #lastWith: Uint32Array;
  /** By group, twice the number of the last text that it was asked for; one more where it was there. */
  readonly #answers: Float64Array;
  #text = 0;

  constructor({ groups }: NumberedAnchors, groupCount: number, automaton: Automaton) {
    const anchors = Array.from({ length: groupCount }, (): number[] => []);
    groups.forEach((wanting, number) => {
      for (const group of wanting) (anchors[group] as number[]).push(number);
    });
    this.#anchors = anchors;
    this.#lastWith = new Uint32Array(groups.length);
    this.#answers = new Float64Array(groupCount);
    this.#automaton = automaton;
  }

  read(text: string): void {
    this.#text++;
    this.#automaton.scan(text, this.#note);
  }

  hasAll(groups: readonly number[]): boolean {
    for (const group of groups) if (!this.#has(group)) return false;
    return true;
  }

  readonly #note = (anchors: readonly number[]): void => {
    for (const anchor of anchors) this.#lastWith[anchor] = this.#text;
  };

  #has(group: number): boolean {
    const no = 2 * this.#text;
    const known = this.#answers[group] as number;
    if (known >= no) return known > no;
    for (const anchor of this.#anchors[group] as readonly number[]) {
      if (this.#lastWith[anchor] !== this.#text) continue;
      this.#answers[group] = no + 1;
      return true;
    }
    this.#answers[group] = no;
    return false;
  }
}

function toLiteral(anchor: Anchor, patterns: readonly number[]): Literal {
  const start = anchor.startsWith('<');
  const end = anchor.endsWith('>');
  return { text: anchor.slice(start ? 1 : 0, end ? -1 : undefined), start, end, patterns };
}
