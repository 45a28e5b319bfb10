import type { BlockKind, Range } from '@geestdrift/engine';
import { BlockList } from '../prose/block-list.js';
import type { BlockReader, Relations } from '../prose/lazy-block.js';
import { hasLetter, trimRange } from '../prose/trim.js';

/** What only some formats have. */
interface MarkupWays {
  /** Reads a cell that stands on several lines beside others. */
  readonly segmented?: (segments: readonly Range[]) => BlockReader;
  /** See `Block.encode`. */
  readonly encode?: (text: string) => string;
}

/** Gathers the blocks of a text that is read line by line, and knows what announces what. */
export class MarkupBlocks {
  readonly list = new BlockList();
  readonly #text: string;
  readonly #reader: BlockReader;
  readonly #ways: MarkupWays;
  /** The paragraph right above, while nothing else stands in between, and the one that announces the list around. */
  #previous: number | undefined;
  #listLeadIn: number | undefined;
  #inList = false;

  /** `text` has `\n` as its only line end. */
  constructor(text: string, reader: BlockReader, ways: MarkupWays = {}) {
    this.#text = text;
    this.#reader = reader;
    this.#ways = ways;
  }

  /** Whether the last block was a list item, and nothing parted it from what comes. */
  get inList(): boolean {
    return this.#inList;
  }

  /** What stands here parts what is above from what is below. */
  part(): void {
    this.#previous = undefined;
    this.endList();
  }

  endList(): void {
    this.#inList = false;
    this.#listLeadIn = undefined;
  }

  heading({ start, end }: Range): void {
    this.part();
    this.#push('heading', start, end);
  }

  paragraph({ start, end }: Range): void {
    const leadIn = this.#endsWithColon(this.#previous) ? this.#previous : undefined;
    this.endList();
    const index = this.#push('paragraph', start, end, { leadIn });
    if (index !== undefined) this.#previous = index;
  }

  /** An item of a list, or a further paragraph of one. */
  item({ start, end }: Range): void {
    if (!this.#inList) this.#listLeadIn = this.#previous;
    this.#inList = true;
    this.#previous = undefined;
    this.#push('list-item', start, end, { leadIn: this.#listLeadIn });
  }

  /** What stands for itself: a caption, an alternative text, a footnote. */
  aside(kind: BlockKind, { start, end }: Range): void {
    this.#push(kind, start, end);
  }

  /** A table's cells, row by row; `isHead`: whether the first row heads the columns. */
  table(rows: readonly (readonly CellRange[])[], isHead: boolean): void {
    const leadIn = this.#previous;
    const heads: (number | undefined)[] = [];
    for (const [row, cells] of rows.entries()) {
      for (const { column, start, end, segments = [] } of cells) {
        const head = isHead && row === 0;
        const reader = segments.length > 1 ? this.#ways.segmented?.(segments) : undefined;
        const relations = { leadIn, columnHead: heads[column] };
        const index = this.#push(head ? 'table-head' : 'table-cell', start, end, relations, reader);
        if (head) heads[column] = index;
      }
    }
    this.part();
  }

  #endsWithColon(index: number | undefined): boolean {
    const block = index === undefined ? undefined : this.list.blocks[index];
    return block !== undefined && this.#text.charCodeAt(block.end - 1) === 58;
  }

  #push(
    kind: BlockKind,
    from: number,
    to: number,
    relations: Relations = {},
    reader = this.#reader,
  ): number | undefined {
    const { start, end } = trimRange(this.#text, from, to);
    if (start === end || !hasLetter(this.#text.slice(start, end))) return undefined;
    return this.list.add(kind, start, end, reader, { ...relations, encode: this.#ways.encode });
  }
}

/** A cell, and its column, counted from 0. */
export interface CellRange extends Range {
  readonly column: number;
  /** Its lines, where it stands on several beside other cells. */
  readonly segments?: readonly Range[];
}
