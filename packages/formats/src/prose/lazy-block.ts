import type { Block, BlockKind, Edit, Prose, Range } from '@geestdrift/engine';
import type { TextReader } from './text-reader.js';

/** How a format reads the blocks of one document; shared by many blocks, so that each of them stays small. */
export interface BlockReader {
  /** See {@link Block.scan}. */
  scan(block: Range): string | null;
  read(block: Range): Prose;
  /** Reads what stands in a block by itself. Absent: the block is always read as it is. */
  readonly alone?: TextReader;
}

/** How many blocks keep their prose. */
const KEPT = 32;

/** The prose of the blocks of a document that were read last: a long document would not hold that of all. */
export class RecentProse {
  readonly #blocks: (Block | undefined)[] = new Array(KEPT).fill(undefined);
  readonly #proses: (Prose | undefined)[] = new Array(KEPT).fill(undefined);
  #next = 0;

  read(block: Block, reader: BlockReader): Prose {
    const known = this.#proses[this.#blocks.indexOf(block)];
    if (known !== undefined) return known;
    const prose = reader.read(block);
    this.#blocks[this.#next] = block;
    this.#proses[this.#next] = prose;
    this.#next = (this.#next + 1) % KEPT;
    return prose;
  }

  /** Lets go of all of it: a prose holds on to the version of the source that it was read from. */
  clear(): void {
    this.#blocks.fill(undefined);
    this.#proses.fill(undefined);
  }
}

/** What a format knows of a block beside its place; the numbers are indices into the document's blocks. */
export interface Relations {
  readonly lang?: string | undefined;
  readonly leadIn?: number | undefined;
  readonly columnHead?: number | undefined;
  /** See {@link Block.origin}. */
  readonly origin?: object | undefined;
  /** See {@link Block.place}, {@link Block.unplaced} and {@link Block.encode}. */
  readonly place?: string | undefined;
  readonly unplaced?: true | undefined;
  readonly encode?: Block['encode'] | undefined;
  /** See {@link Block.readings}. */
  readonly readings?: readonly BlockReader[] | undefined;
  /** See {@link Block.part} and {@link Block.allows}. */
  readonly part?: number | undefined;
  readonly allows?: ((edits: readonly Edit[]) => boolean) | undefined;
}

/** What few blocks have, kept in one place: a document has many blocks. */
type Rare = Pick<Relations, 'place' | 'unplaced' | 'encode' | 'readings' | 'part' | 'allows'>;

/** A block that knows its place and reads its text when asked. */
export class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly lang: string | undefined;
  readonly heading: number | undefined;
  readonly leadIn: number | undefined;
  readonly columnHead: number | undefined;
  readonly readings: readonly LazyBlock[] | undefined;
  readonly #reader: BlockReader;
  readonly #recent: RecentProse;
  readonly #rare: Rare | undefined;
  #origin: object | undefined;

  constructor(
    kind: BlockKind,
    start: number,
    end: number,
    reader: BlockReader,
    recent: RecentProse,
    relations: Pick<Relations, 'lang' | 'leadIn' | 'columnHead' | 'origin'>,
    heading: number | undefined,
    rare?: Rare,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.lang = relations.lang;
    this.heading = heading;
    this.leadIn = relations.leadIn;
    this.columnHead = relations.columnHead;
    this.#reader = reader;
    this.#recent = recent;
    this.#rare = rare;
    this.#origin = relations.origin;
    this.readings = rare?.readings?.map((one) => {
      const plain = { ...rare, readings: undefined };
      return new LazyBlock(kind, start, end, one, recent, relations, heading, plain);
    });
  }

  /** The block where its source stands `shift` characters further on; `indexOf` gives the new index of a block. */
  moved(shift: number, indexOf: (index: number | undefined) => number | undefined): LazyBlock {
    const { kind, start, end, lang, origin } = this;
    const relations = {
      lang,
      leadIn: indexOf(this.leadIn),
      columnHead: indexOf(this.columnHead),
      origin,
    };
    const heading = indexOf(this.heading);
    const reader = this.#reader;
    return new LazyBlock(
      kind,
      start + shift,
      end + shift,
      reader,
      this.#recent,
      relations,
      heading,
      this.#rare,
    );
  }

  get place(): string | undefined {
    return this.#rare?.place;
  }

  get unplaced(): true | undefined {
    return this.#rare?.unplaced;
  }

  get encode(): Block['encode'] {
    return this.#rare?.encode;
  }

  get part(): number | undefined {
    return this.#rare?.part;
  }

  get allows(): Block['allows'] {
    return this.#rare?.allows;
  }

  /** No block, which would hold on to the version of the source that it was read from. */
  get origin(): object {
    this.#origin ??= {};
    return this.#origin;
  }

  get scan(): string | null {
    return this.#reader.scan(this);
  }

  /** Kept until many other blocks of the document were read; then it is read anew, and is the same. */
  prose(): Prose {
    return this.#recent.read(this, this.#reader);
  }
}

/** What of the relations few blocks have; undefined for most blocks. */
export function rareOf({ place, unplaced, encode, readings, part, allows }: Relations): Rare | undefined {
  const further = readings?.length === 0 ? undefined : readings;
  const any = place ?? unplaced ?? encode ?? further ?? part ?? allows;
  return any === undefined ? undefined : { place, unplaced, encode, readings: further, part, allows };
}
