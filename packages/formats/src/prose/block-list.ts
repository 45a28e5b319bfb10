import type { BlockKind } from '@geestdrift/engine';
import type { Readings } from '../template/readings.js';
import { type BlockReader, LazyBlock, RecentProse, type Relations, rareOf } from './lazy-block.js';

const NONE: Relations = {};

/** The blocks of a document in the making, in document order, or of a stretch of one. Knows the nearest heading. */
export class BlockList {
  readonly blocks: LazyBlock[] = [];
  readonly recent: RecentProse;
  readonly #first: number;
  readonly #readings: Readings | undefined;
  #heading: number | undefined;

  /**
   * `first`: the index of the first block; `heading`: that of the heading in force there; `readings`: of a template with choices.
   */
  constructor(first = 0, heading?: number, recent = new RecentProse(), readings?: Readings) {
    this.#first = first;
    this.#heading = heading;
    this.recent = recent;
    this.#readings = readings;
  }

  /** The index of the next block. */
  get next(): number {
    return this.#first + this.blocks.length;
  }

  /** The heading in force. */
  get heading(): number | undefined {
    return this.#heading;
  }

  /** Adds a block and gives its index. A heading's own `heading` is the one above it. */
  add(kind: BlockKind, start: number, end: number, reader: BlockReader, relations: Relations = NONE): number {
    const index = this.next;
    const readers = this.#readings?.of({ start, end }, reader);
    const own = readers?.[0] ?? reader;
    const encode = relations.encode ?? this.#readings?.encodeFor({ start, end });
    const all =
      readers === undefined && encode === undefined
        ? relations
        : { ...relations, encode, readings: readers?.slice(1) ?? relations.readings };
    const rare = rareOf(all);
    this.blocks.push(new LazyBlock(kind, start, end, own, this.recent, all, this.#heading, rare));
    if (kind === 'heading') this.#heading = index;
    return index;
  }
}
