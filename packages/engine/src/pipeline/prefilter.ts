import type { WordSets } from '../match/atoms.js';
import { type Automaton, createAutomaton, type Literal } from '../match/automaton.js';
import type { Anchor } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /** Indices of the patterns of which an anchor occurs, ascending; empty for most texts. */
  candidates(text: string): readonly number[];
}

/**
 * Builds the prefilter for patterns with their groups of anchors, rarest first: one automaton over the rarest group of each
 * and, where many texts have a hit of those, one over all groups in its place. A mail has few hits, and trying some patterns
 * in vain takes less time than building the larger one.
 */
export function createPrefilter(
  patterns: readonly (readonly number[])[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Prefilter {
  const wishes = wishesOf(patterns, groups.length);
  const wanting = Uint8Array.from(wishes, (own) => (own.some(({ further }) => further.length > 0) ? 1 : 0));
  let read = createReading(
    patterns.map(([rarest = 0]) => [rarest]),
    groups,
    sets,
  );
  let isWhole = false;
  let wantedSoFar = 0;
  return {
    candidates(text) {
      let seen = read(text);
      if (seen.touched.length === 0) return NONE;
      if (!isWhole && seen.touched.some((group) => wanting[group] !== 0) && ++wantedSoFar > RARE_ALONE) {
        read = createReading(patterns, groups, sets);
        isWhole = true;
        seen = read(text);
      }
      const complete: number[] = [];
      for (const group of seen.touched) {
        for (const wish of wishes[group] as readonly Wish[]) {
          if (!isWhole || seen.hasAll(wish.further)) complete.push(...wish.patterns);
        }
      }
      return complete.sort((a, b) => a - b);
    },
  };
}

/** Makes what reads texts for the groups of patterns; tells what it saw, until the next is read. */
function createReading(
  patterns: readonly (readonly number[])[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): (text: string) => Sightings {
  const anchors = numberAnchors(patterns, groups);
  const automaton = createAutomaton(literalsOf(anchors, sets));
  const sightings = new Sightings(anchors, groups.length);
  return (text) => {
    sightings.read(text, automaton);
    return sightings;
  };
}

/** So many texts with a hit are let through without a look at further groups. */
const RARE_ALONE = 50;

const NONE: readonly number[] = [];

/** Patterns with the same groups, and those behind the rarest. */
interface Wish {
  readonly further: readonly number[];
  readonly patterns: number[];
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

/** An anchor with the groups that it is in: as the rarest of a pattern, and at all. */
interface NumberedAnchor {
  readonly anchor: Anchor;
  readonly rarest: number[];
  readonly groups: number[];
}

/** The anchors that patterns want, by number. A set is one anchor, however many words it has. */
function numberAnchors(
  patterns: readonly (readonly number[])[],
  groups: readonly (readonly Anchor[])[],
): readonly NumberedAnchor[] {
  const rarest = new Set(patterns.map(([first = 0]) => first));
  const known = new Map<Anchor, NumberedAnchor>();
  for (const group of new Set(patterns.flat())) {
    for (const anchor of groups[group] as readonly Anchor[]) {
      const own = known.get(anchor) ?? { anchor, rarest: [], groups: [] };
      known.set(anchor, own);
      own.groups.push(group);
      if (rarest.has(group)) own.rarest.push(group);
    }
  }
  return [...known.values()];
}

/** What is looked for, with the numbers of the anchors that want to know: a word may be in several sets. */
function literalsOf(anchors: readonly NumberedAnchor[], sets: WordSets): readonly Literal[] {
  const wanting = new Map<Anchor, number[]>();
  const add = (anchor: Anchor, number: number): void => {
    const known = wanting.get(anchor);
    if (known === undefined) wanting.set(anchor, [number]);
    else known.push(number);
  };
  anchors.forEach(({ anchor }, number) => {
    if (!anchor.startsWith('$')) add(anchor, number);
    else for (const word of sets.get(anchor.slice(1)) ?? []) add(`<${word}>`, number);
  });
  return [...wanting].map(([anchor, numbers]) => toLiteral(anchor, numbers));
}

/**
 * What was seen in a text. Words of further groups are frequent and in many groups each: so their anchors are noted, and such
 * a group is only looked at when it is asked for.
 */
class Sightings {
  readonly #anchors: readonly NumberedAnchor[];
  /** Numbers of its anchors, by group. */
  readonly #anchorsOf: readonly (readonly number[])[];
  /** The number of the last text with the anchor. */
  readonly #lastWith: Uint32Array;
  /** By group, twice the number of the last text that it was asked for; one more where it was there. */
  readonly #answers: Float64Array;
  /** The groups of the text that are the rarest of a pattern. */
  readonly touched: number[] = [];
  #text = 0;

  constructor(anchors: readonly NumberedAnchor[], groupCount: number) {
    const anchorsOf = Array.from({ length: groupCount }, (): number[] => []);
    anchors.forEach(({ groups }, number) => {
      for (const group of groups) (anchorsOf[group] as number[]).push(number);
    });
    this.#anchors = anchors;
    this.#anchorsOf = anchorsOf;
    this.#lastWith = new Uint32Array(anchors.length);
    this.#answers = new Float64Array(groupCount);
  }

  read(text: string, automaton: Automaton): void {
    this.#text++;
    this.touched.length = 0;
    automaton.scan(text, this.#note);
  }

  hasAll(groups: readonly number[]): boolean {
    for (const group of groups) if (!this.#has(group)) return false;
    return true;
  }

  readonly #note = (anchors: readonly number[]): void => {
    for (const anchor of anchors) {
      if (this.#lastWith[anchor] === this.#text) continue;
      this.#lastWith[anchor] = this.#text;
      for (const group of (this.#anchors[anchor] as NumberedAnchor).rarest) this.#touch(group);
    }
  };

  #touch(group: number): void {
    const yes = 2 * this.#text + 1;
    if (this.#answers[group] === yes) return;
    this.#answers[group] = yes;
    this.touched.push(group);
  }

  #has(group: number): boolean {
    const no = 2 * this.#text;
    const known = this.#answers[group] as number;
    if (known >= no) return known > no;
    for (const anchor of this.#anchorsOf[group] as readonly number[]) {
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
