import type { Block, Document, Prose, Range } from '../model/document.js';
import type { Run } from '../model/offset-map.js';
import type { Splice } from './entry-row.js';

/** A version of a document with the origin of each of its blocks. */
interface Known {
  readonly document: Document;
  readonly origins: readonly object[];
}

/** The origins of the blocks of a version, and which of them differ from those of the version before. */
interface Origined extends Splice {
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

  of(document: Document, before: Known | undefined): Origined {
    const { blocks } = document;
    const old = before?.document.blocks ?? [];
    const most = Math.min(blocks.length, old.length);
    const origins: object[] = new Array(blocks.length);
    const takes = (index: number, oldIndex: number): boolean => {
      const block = blocks[index] as Block;
      const oldBlock = old[oldIndex] as Block;
      const origin = before?.origins[oldIndex] as object;
      if (block !== oldBlock && ownOrigin(block) !== ownOrigin(oldBlock)) {
        if (before === undefined || !readsLike(document, index, before.document, oldIndex)) return false;
        this.#earlier.set(ownOrigin(block), origin);
      }
      origins[index] = origin;
      return true;
    };
    let from = 0;
    while (from < most && takes(from, from)) from++;
    let to = blocks.length;
    let oldTo = old.length;
    while (to > from && oldTo > from && takes(to - 1, oldTo - 1)) {
      to--;
      oldTo--;
    }
    for (let index = from; index < to; index++) {
      const own = ownOrigin(blocks[index] as Block);
      origins[index] = this.#earlier.get(own) ?? own;
    }
    return { origins, from, oldTo, to };
  }
}

function ownOrigin(block: Block): object {
  return block.origin ?? block;
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
    isSameProse(blockA.prose(), blockA.start, blockB.prose(), blockB.start) &&
    haveSameReadings(blockA, blockB)
  );
}

function haveSameReadings(a: Block, b: Block): boolean {
  const { readings = [] } = a;
  const others = b.readings ?? [];
  return (
    readings.length === others.length &&
    readings.every((one, index) =>
      isSameProse(one.prose(), a.start, (others[index] as Block).prose(), b.start),
    )
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
