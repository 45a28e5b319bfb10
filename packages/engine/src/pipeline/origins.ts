import type { Block, Document, Prose, Range } from '../model/document.js';
import type { Run } from '../model/offset-map.js';

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
    blockA.place === blockB.place &&
    blockA.unplaced === blockB.unplaced &&
    blockA.encode === blockB.encode &&
    blockA.end - blockA.start === blockB.end - blockB.start &&
    a.source.slice(blockA.start, blockA.end) === b.source.slice(blockB.start, blockB.end) &&
    blockA.scan === blockB.scan &&
    isSameProse(blockA.prose(), blockA.start, blockB.prose(), blockB.start)
  );
}

/** The same source can be read in two ways: as HTML, as Markdown in a quotation. */
function isSameProse(a: Prose, startA: number, b: Prose, startB: number): boolean {
  const shift = startB - startA;
  const isSame = (one: Range, other: Range | undefined): boolean =>
    one.start + shift === other?.start && one.end + shift === other.end;
  return (
    a.text === b.text &&
    a.map.runs.length === b.map.runs.length &&
    a.map.runs.every((run, index) => {
      const other = b.map.runs[index] as Run;
      return (
        run.text === other.text &&
        run.length === other.length &&
        run.sourceLength === other.sourceLength &&
        run.source + shift === other.source
      );
    }) &&
    a.marks.length === b.marks.length &&
    a.marks.every(
      ({ open, close }, index) => isSame(open, b.marks[index]?.open) && isSame(close, b.marks[index]?.close),
    )
  );
}
