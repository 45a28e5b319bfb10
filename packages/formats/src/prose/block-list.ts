import type { Block, BlockKind } from '@geestdrift/engine';
import { type BlockReader, LazyBlock, RecentProse, type Relations } from './lazy-block.js';

const NONE: Relations = {};

/** The blocks of a document in the making, in document order. Knows the nearest heading. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly #recent = new RecentProse();
  #heading: number | undefined;

  get length(): number {
    return this.blocks.length;
  }

  /** Adds a block and gives its index. A heading's own `heading` is the one above it. */
  add(kind: BlockKind, start: number, end: number, reader: BlockReader, relations: Relations = NONE): number {
    const index = this.blocks.length;
    this.blocks.push(new LazyBlock(kind, start, end, reader, this.#recent, relations, this.#heading));
    if (kind === 'heading') this.#heading = index;
    return index;
  }
}
