import type { WordSets } from '../match/atoms.js';
import { type Automaton, createAutomaton, type Hits, type Literal } from '../match/automaton.js';
import type { Block } from '../model/document.js';
import { ALL, type Anchor, type CompiledPattern, isPhrase, type Need } from '../model/rule.js';

/** Tells which patterns a text can match, from one pass over it. */
export interface Prefilter {
  /**
   * Indices of the patterns that the text may hold, ascending; empty for most texts. With a block the text is source in which the
   * words of its prose stand, which is read where markup hides which words stand together.
   */
  candidates(text: string, block?: Pick<Block, 'prose'>): readonly number[];
}

/** What a pattern looks for. */
export type Wanted = Pick<CompiledPattern, 'anchors' | 'needs'>;

/**
 * Builds the prefilter for patterns with their groups of anchors, rarest first: one automaton over the rarest group of each
 * and, where many texts have a hit of those, one over all groups in its place. A mail has few hits, and trying some patterns
 * in vain takes less time than building the larger one.
 */
export function createPrefilter(
  patterns: readonly Wanted[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Prefilter {
  const wishes = wishesOf(patterns, groups.length);
  const wanting = Uint8Array.from(wishes, (own) =>
    own.some(({ further, needs }) => further.length > 0 || needs !== undefined) ? 1 : 0,
  );
  const rarest = patterns.map(({ anchors: [first = 0] }) => first);
  let sightings = createSightings(rarest, rarest, groups, sets);
  let isWhole = false;
  let wantedSoFar = 0;
  return { candidates };

  function candidates(text: string, block?: Pick<Block, 'prose'>): readonly number[] {
    sightings.read(text, block === undefined);
    if (sightings.touched.length === 0) return NONE;
    if (!isWhole && sightings.touched.some((group) => wanting[group] !== 0) && ++wantedSoFar > RARE_ALONE) {
      const all = patterns.flatMap(({ anchors, needs }) => [...anchors, ...groupsOf(needs)]);
      sightings = createSightings(rarest, all, groups, sets);
      isWhole = true;
      sightings.read(text, block === undefined);
    }
    const complete: number[] = [];
    for (const group of sightings.touched) {
      for (const wish of wishes[group] as readonly Wish[]) {
        if (!isWhole || sightings.fulfil(wish)) complete.push(...wish.patterns);
      }
    }
    if (complete.length === 0) return NONE;
    if (block !== undefined && sightings.isExact === false) return candidates(block.prose().text);
    return complete.sort((a, b) => a - b);
  }
}

/** Makes what reads texts for groups, some of which are the rarest of a pattern. */
function createSightings(
  rarest: readonly number[],
  all: readonly number[],
  groups: readonly (readonly Anchor[])[],
  sets: WordSets,
): Sightings {
  const anchors = numberAnchors(new Set(rarest), new Set(all), groups);
  return new Sightings(createAutomaton(literalsOf(anchors, sets)), anchors, groups);
}

function groupsOf(need: Need | undefined): readonly number[] {
  if (need === undefined) return NONE;
  return typeof need === 'number' ? [need] : need.slice(1).flatMap(groupsOf);
}

/** So many texts with a hit are let through without a look at further groups. */
const RARE_ALONE = 50;

const NONE: readonly number[] = [];

/** Patterns with the same groups and needs, and those behind the rarest. */
interface Wish {
  readonly further: readonly number[];
  readonly needs: Need | undefined;
  readonly patterns: number[];
}

/** What patterns ask for by their rarest group. */
function wishesOf(patterns: readonly Wanted[], groupCount: number): readonly (readonly Wish[])[] {
  const byRarest = Array.from({ length: groupCount }, (): Wish[] => []);
  const known = new Map<string, Wish>();
  for (const [pattern, { anchors, needs }] of patterns.entries()) {
    const key = needs === undefined ? anchors.join() : `${anchors.join()} ${JSON.stringify(needs)}`;
    const same = known.get(key);
    if (same !== undefined) {
      same.patterns.push(pattern);
      continue;
    }
    const [rarest = 0, ...further] = anchors;
    const wish = { further, needs, patterns: [pattern] };
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
  rarest: ReadonlySet<number>,
  all: ReadonlySet<number>,
  groups: readonly (readonly Anchor[])[],
): readonly NumberedAnchor[] {
  const known = new Map<Anchor, NumberedAnchor>();
  for (const group of all) {
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

/** What may hide words of a source from its prose, so that two words do not stand together there: tags, links, references, placeholders. */
const HIDING = /[<&[{\\|@$%^]|:`/;

/**
 * What was seen in a text. Words of further groups are frequent and in many groups each: so only where a group is the
 * rarest of a pattern is told at once, and another is looked at when it is asked for.
 */
class Sightings {
  readonly #automaton: Automaton;
  readonly #anchors: readonly NumberedAnchor[];
  /** Numbers of its anchors, by group. */
  readonly #anchorsOf: readonly (readonly number[])[];
  readonly #isPhrase: readonly boolean[];
  /** The groups that are the rarest of a pattern, by place in the automaton, once it was hit. */
  readonly #rarestAt: (readonly number[] | undefined)[];
  /** The number of the last text with the anchor, as far as that is noted. */
  readonly #lastWith: Uint32Array;
  /** By group, twice the number of the last text that it was asked for; one more where it was there. */
  readonly #answers: Float64Array;
  /** The groups of the text that are the rarest of a pattern. */
  readonly touched: number[] = [];
  #text = 0;
  /** The text of which all anchors are noted. */
  #noted = 0;
  #source = '';
  #hits: Hits = { places: new Uint32Array(0), count: 0 };
  /** Whether words that stand together here do so in the prose; undefined: nobody asked. */
  isExact: boolean | undefined;

  constructor(
    automaton: Automaton,
    anchors: readonly NumberedAnchor[],
    groups: readonly (readonly Anchor[])[],
  ) {
    const anchorsOf = Array.from(groups, (): number[] => []);
    anchors.forEach(({ groups: own }, number) => {
      for (const group of own) (anchorsOf[group] as number[]).push(number);
    });
    this.#automaton = automaton;
    this.#anchors = anchors;
    this.#anchorsOf = anchorsOf;
    this.#isPhrase = groups.map((group) => group.some(isPhrase));
    this.#rarestAt = new Array(automaton.placeCount);
    this.#lastWith = new Uint32Array(anchors.length);
    this.#answers = new Float64Array(groups.length);
  }

  read(text: string, isProse: boolean): void {
    this.#text++;
    this.#source = text;
    this.isExact = isProse ? true : undefined;
    this.touched.length = 0;
    this.#hits = this.#automaton.scan(text);
    const { places, count } = this.#hits;
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      for (const group of this.#rarestAt[place] ?? this.#findRarest(place)) this.#touch(group);
    }
  }

  fulfil({ further, needs }: Wish): boolean {
    for (const group of further) if (!this.#has(group)) return false;
    return needs === undefined || this.#holds(needs);
  }

  #holds(need: Need): boolean {
    if (typeof need === 'number') return this.#has(need);
    const isAll = need[0] === ALL;
    for (let at = 1; at < need.length; at++) if (this.#holds(need[at] as Need) !== isAll) return !isAll;
    return isAll;
  }

  #findRarest(place: number): readonly number[] {
    const own = this.#automaton.patternsAt(place);
    const rarest = [...new Set(own.flatMap((anchor) => (this.#anchors[anchor] as NumberedAnchor).rarest))];
    this.#rarestAt[place] = rarest;
    return rarest;
  }

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
    const has = (this.#isPhrase[group] === true && !this.#tellsPhrases()) || this.#holdsAnchor(group);
    this.#answers[group] = has ? no + 1 : no;
    return has;
  }

  #tellsPhrases(): boolean {
    this.isExact ??= !HIDING.test(this.#source);
    return this.isExact;
  }

  #holdsAnchor(group: number): boolean {
    if (this.#noted !== this.#text) this.#note();
    for (const anchor of this.#anchorsOf[group] as readonly number[]) {
      if (this.#lastWith[anchor] === this.#text) return true;
    }
    return false;
  }

  #note(): void {
    this.#noted = this.#text;
    const { places, count } = this.#hits;
    for (let at = 0; at < count; at++) {
      for (const anchor of this.#automaton.patternsAt(places[at] as number))
        this.#lastWith[anchor] = this.#text;
    }
  }
}

function toLiteral(anchor: Anchor, patterns: readonly number[]): Literal {
  const start = anchor.startsWith('<');
  const end = anchor.endsWith('>');
  return { text: anchor.slice(start ? 1 : 0, end ? -1 : undefined), start, end, patterns };
}
