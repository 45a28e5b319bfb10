import type { Block, Document } from '../model/document.js';

/** A version of a document with the origin of each of its blocks. */
interface Known {
  readonly document: Document;
  readonly origins: readonly object[];
}

/**
 * Tells the origin of each block of the versions of a document: an object that stays the same while the block reads the
 * same. Where the format does not tell, blocks at the start and at the end that read as they did before bear the origin
 * that they had.
 */
export class Origins {
  /** The origins of blocks that were found to read like one before. */
  readonly #earlier = new WeakMap<object, object>();

  of(document: Document, before: Known | undefined): object[] {
    const { blocks } = document;
    const own = blocks.map((block) => block.origin ?? block);
    const origins = own.map((origin) => this.#earlier.get(origin) ?? origin);
    if (before === undefined) return origins;
    const old = before.document.blocks;
    const most = Math.min(blocks.length, old.length);
    const takes = (index: number, oldIndex: number): boolean => {
      const origin = before.origins[oldIndex] as object;
      if (origins[index] === origin) return true;
      if (!readsLike(document, index, before.document, oldIndex)) return false;
      origins[index] = origin;
      this.#earlier.set(own[index] as object, origin);
      return true;
    };
    let start = 0;
    while (start < most && takes(start, start)) start++;
    for (let end = 1; end <= most - start && takes(blocks.length - end, old.length - end); end++);
    return origins;
  }
}

function readsLike(a: Document, indexA: number, b: Document, indexB: number): boolean {
  const blockA = a.blocks[indexA] as Block;
  const blockB = b.blocks[indexB] as Block;
  return (
    blockA.kind === blockB.kind &&
    blockA.lang === blockB.lang &&
    blockA.end - blockA.start === blockB.end - blockB.start &&
    a.source.slice(blockA.start, blockA.end) === b.source.slice(blockB.start, blockB.end) &&
    (blockA.scan ?? blockA.prose().text) === (blockB.scan ?? blockB.prose().text)
  );
}
