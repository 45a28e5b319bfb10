import type { WordSets } from '../match/atoms.js';
import { type Automaton, createAutomaton, type Hits, type Literal } from '../match/automaton.js';
import { type Anchor, isPhrase } from '../model/rule.js';
import { FlatLists } from './flat-lists.js';
import { ALL_OF } from './wishes.js';

/** An anchor, and the groups that it is in as the rarest of a pattern. */
interface NumberedAnchor {
  readonly number: number;
  readonly anchor: Anchor;
  readonly rarest: number[];
}

/** The anchors that patterns want, by number. A set is one anchor, however many words it has. */
function numberAnchors(
  rarest: ReadonlySet<number>,
  all: ReadonlySet<number>,
  groups: readonly (readonly Anchor[])[],
): ReadonlyMap<Anchor, NumberedAnchor> {
  const known = new Map<Anchor, NumberedAnchor>();
  for (const group of all) {
    for (const anchor of groups[group] as readonly Anchor[]) {
      const own = known.get(anchor) ?? { number: known.size, anchor, rarest: [] };
      known.set(anchor, own);
      if (rarest.has(group)) own.rarest.push(group);
    }
  }
  return known;
}

/** What is looked for, with the numbers of the anchors that want to know: a word may be in several sets. */
function literalsOf(anchors: readonly NumberedAnchor[], sets: WordSets): readonly Literal[] {
  const wanting = new Map<Anchor, number[]>();
  const add = (anchor: Anchor, number: number): void => {
    const known = wanting.get(anchor);
    if (known === undefined) wanting.set(anchor, [number]);
    else known.push(number);
  };
  anchors.forEach(({ anchor, number }) => {
    if (!anchor.startsWith('$')) add(anchor, number);
    else for (const word of sets.get(anchor.slice(1)) ?? []) add(`<${word}>`, number);
  });
  return [...wanting].map(([anchor, numbers]) => toLiteral(anchor, numbers));
}

function toLiteral(anchor: Anchor, patterns: readonly number[]): Literal {
  const start = anchor.startsWith('<');
  const end = anchor.endsWith('>');
  return { text: anchor.slice(start ? 1 : 0, end ? -1 : undefined), start, end, patterns };
}

/** What may hide words of a source from its prose, so that two words do not stand together there: tags, links, references, placeholders. */
const HIDING = /[<&[{\\|@$%^]|:`/;

/**
 * What was seen in a text. Words of further groups are frequent and in many groups each: so only where a group is the
 * rarest of a pattern is told at once, and another is looked at when it is asked for.
 */
export class Sightings {
  readonly #automaton: Automaton;
  readonly #code: Int32Array;
  /** Numbers of its anchors, by group. */
  readonly #anchorsOf: FlatLists;
  readonly #isPhrase: Uint8Array;
  /** By place in the automaton, the groups there that are the rarest of a pattern. */
  readonly #rarestAt: FlatLists;
  /** By place, its anchors; made for the first text that is asked for others than the rarest. */
  #anchorsAt: FlatLists | undefined;
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

  /** Reads texts for all of these groups, some of which are the rarest of a pattern, to answer what is wanted in `code`. */
  constructor(
    rarest: ReadonlySet<number>,
    all: ReadonlySet<number>,
    code: Int32Array,
    groups: readonly (readonly Anchor[])[],
    sets: WordSets,
  ) {
    const numbered = numberAnchors(rarest, all, groups);
    const anchors = [...numbered.values()];
    this.#automaton = createAutomaton(literalsOf(anchors, sets));
    this.#code = code;
    this.#anchorsOf = new FlatLists(
      groups.map((group) => group.flatMap((anchor) => numbered.get(anchor)?.number ?? [])),
    );
    this.#isPhrase = Uint8Array.from(groups, (group) => (group.some(isPhrase) ? 1 : 0));
    this.#rarestAt = this.#byPlace((anchor) => (anchors[anchor] as NumberedAnchor).rarest);
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
    const { starts, values } = this.#rarestAt;
    for (let hit = 0; hit < count; hit++) {
      const place = places[hit] as number;
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at++) this.#touch(values[at] as number);
    }
  }

  /** Whether the text holds what is wanted from there on. */
  holds(at: number): boolean {
    const wanted = this.#code[at] as number;
    if (wanted >= 0) return this.#has(wanted);
    const isAll = wanted === ALL_OF;
    const end = this.#code[at + 1] as number;
    for (let part = at + 2; part < end; ) {
      if (this.holds(part) !== isAll) return !isAll;
      part = (this.#code[part] as number) >= 0 ? part + 1 : (this.#code[part + 1] as number);
    }
    return isAll;
  }

  #byPlace(listOf: (anchor: number) => readonly number[]): FlatLists {
    const { placeCount } = this.#automaton;
    return new FlatLists(
      Array.from({ length: placeCount }, (_, place) => [
        ...new Set(this.#automaton.patternsAt(place).flatMap(listOf)),
      ]),
    );
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
    const has = (this.#isPhrase[group] === 1 && !this.#tellsPhrases()) || this.#holdsAnchor(group);
    this.#answers[group] = has ? no + 1 : no;
    return has;
  }

  #tellsPhrases(): boolean {
    this.isExact ??= !HIDING.test(this.#source);
    return this.isExact;
  }

  #holdsAnchor(group: number): boolean {
    if (this.#noted !== this.#text) this.#note();
    const { starts, values } = this.#anchorsOf;
    const end = starts[group + 1] as number;
    for (let at = starts[group] as number; at < end; at++) {
      if (this.#lastWith[values[at] as number] === this.#text) return true;
    }
    return false;
  }

  #note(): void {
    this.#noted = this.#text;
    this.#anchorsAt ??= this.#byPlace((anchor) => [anchor]);
    const { places, count } = this.#hits;
    const { starts, values } = this.#anchorsAt;
    for (let hit = 0; hit < count; hit++) {
      const place = places[hit] as number;
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at++)
        this.#lastWith[values[at] as number] = this.#text;
    }
  }
}
