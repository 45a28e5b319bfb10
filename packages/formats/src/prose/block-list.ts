import type { BlockKind } from '@geestdrift/engine';
import { type BlockReader, LazyBlock, RecentProse, type Relations } from './lazy-block.js';

const NONE: Relations = {};

/** The blocks of a document in the making, in document order, or of a stretch of one. Knows the nearest heading. */
export class BlockList {
  readonly blocks: LazyBlock[] = [];
  readonly recent: RecentProse;
  readonly #first: number;
  #heading: number | undefined;

  /** `first`: the index of the first block; `heading`: that of the heading in force there. */
  constructor(first = 0, heading?: number, recent = new RecentProse()) {
    this.#first = first;
    this.#heading = heading;
    this.recent = recent;
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
    this.blocks.push(new LazyBlock(kind, start, end, reader, this.recent, relations, this.#heading));
    if (kind === 'heading') this.#heading = index;
    return index;
  }
}
