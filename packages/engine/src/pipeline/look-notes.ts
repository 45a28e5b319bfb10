import type { FindFact, Onlooker, Way } from '../match/views.js';
import type { Document } from '../model/document.js';

/** What a check of a block looked at besides the block. */
export interface Look {
  readonly way: Way;
  /** From the block to the one looked at. */
  readonly distance: number;
  /** What stood there; undefined: nothing. */
  readonly origin: object | undefined;
}

interface Version {
  readonly document: Pick<Document, 'blocks'>;
  /** Of the blocks. */
  readonly origins: readonly object[];
}

/** What a look from one block at another finds: another text has no neighbours in this one. */
export function originOf(
  { document, origins }: Version,
  from: number,
  to: number | undefined,
  way: Way,
): object | undefined {
  if (to === undefined) return undefined;
  const isApart = way === 'neighbour' && document.blocks[to]?.part !== document.blocks[from]?.part;
  return isApart ? undefined : origins[to];
}

/** Notes what the check of one block looks at. */
export class LookNotes implements Onlooker {
  readonly #version: Version;
  #index = 0;
  #isWatching = false;
  looks: Look[] = [];
  reach = 0;
  facts = new Map<FindFact, unknown>();
  counted = false;
  wide = false;

  constructor(version: Version) {
    this.#version = version;
  }

  startWith(index: number): void {
    this.#index = index;
    this.#isWatching = true;
    this.looks = [];
    this.reach = 0;
    this.facts = new Map();
    this.counted = false;
    this.wide = false;
  }

  /** What is looked at from here on concerns no block. */
  stop(): void {
    this.#isWatching = false;
  }

  block(from: number, to: number | undefined, way: Way): void {
    if (!this.#isWatching) return;
    // Where a relation of another block leads can change without that block.
    if (from !== this.#index && way !== 'neighbour') this.wide = true;
    const distance = (to ?? this.#index) - this.#index;
    if (this.looks.some((look) => look.way === way && look.distance === distance)) return;
    this.looks.push({ way, distance, origin: originOf(this.#version, this.#index, to, way) });
  }

  around(block: number, reach: number): void {
    if (!this.#isWatching) return;
    if (block === this.#index) this.reach = Math.max(this.reach, reach);
    else this.wide = true;
  }

  count(): void {
    if (this.#isWatching) this.counted = true;
  }

  fact(find: FindFact, value: unknown): void {
    if (this.#isWatching) this.facts.set(find, value);
  }

  document(): void {
    if (this.#isWatching) this.wide = true;
  }

  unwatched<Result>(step: () => Result): Result {
    const before = this.#isWatching;
    this.#isWatching = false;
    try {
      return step();
    } finally {
      this.#isWatching = before;
    }
  }
}
