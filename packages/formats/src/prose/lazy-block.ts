import type { Block, BlockKind, Prose, Range } from '@geestdrift/engine';

/** How a format reads the blocks of one document; shared by many blocks, so that each of them stays small. */
export interface BlockReader {
  /** See {@link Block.scan}. */
  scan(block: Range): string | null;
  read(block: Range): Prose;
}

/** What a format knows of a block beside its place; the numbers are indices into the document's blocks. */
export interface Relations {
  readonly lang?: string | undefined;
  readonly leadIn?: number | undefined;
  readonly columnHead?: number | undefined;
}

/** A block that knows its place and reads its text when asked. */
export class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly lang?: string;
  readonly heading?: number;
  readonly leadIn?: number;
  readonly columnHead?: number;
  readonly #reader: BlockReader;
  #prose: Prose | undefined;

  constructor(
    kind: BlockKind,
    start: number,
    end: number,
    reader: BlockReader,
    relations: Relations,
    heading: number | undefined,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.#reader = reader;
    if (relations.lang !== undefined) this.lang = relations.lang;
    if (heading !== undefined) this.heading = heading;
    if (relations.leadIn !== undefined) this.leadIn = relations.leadIn;
    if (relations.columnHead !== undefined) this.columnHead = relations.columnHead;
  }

  get scan(): string | null {
    return this.#reader.scan(this);
  }

  prose(): Prose {
    this.#prose ??= this.#reader.read(this);
    return this.#prose;
  }
}
