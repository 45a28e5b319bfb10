import {
  type Block,
  composeMaps,
  type Directive,
  type Document,
  type Edit,
  type OffsetMap,
  type Prose,
  type Range,
  sourceEnd,
  sourceStart,
} from '@geestdrift/engine';
import type { BlockList } from './block-list.js';
import type { BlockReader } from './lazy-block.js';

/** A text that was decoded out of a source: the value of a key, the part of a mail. */
export interface DecodedText {
  readonly text: string;
  /** From the text to the source. Ignored where the text is `unplaced`. */
  readonly map: OffsetMap;
  /** Where it stands in the source; its hull. */
  readonly range: Range;
  readonly lang?: string | undefined;
  /** See `Block.place`, `Block.unplaced` and `Block.encode`; the place may differ from block to block of the text. */
  readonly place?: string | ((block: Range) => string) | undefined;
  readonly unplaced?: true | undefined;
  readonly encode?: Block['encode'] | undefined;
  /** See `Block.part` and `Block.allows`. */
  readonly part?: number | undefined;
  readonly allows?: ((edits: readonly Edit[]) => boolean) | undefined;
}

const NONE: ReadonlyMap<number, readonly Block[]> = new Map();

/**
 * Adds the blocks of `inner`, a document that a format read from a decoded text, as blocks of the source that holds
 * the text. `further`: readings of its blocks, by index. Gives its directives, as those of the source.
 */
export function embed(
  list: BlockList,
  inner: Document,
  decoded: DecodedText,
  further: ReadonlyMap<number, readonly Block[]> = NONE,
): Directive[] {
  const first = list.next;
  const indexOf = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : first + index;
  for (const [index, block] of inner.blocks.entries()) {
    const { start, end } = placeIn(decoded, block);
    list.add(block.kind, start, end, readerOf(block, decoded), {
      lang: block.lang ?? inner.lang ?? decoded.lang,
      leadIn: indexOf(block.leadIn),
      columnHead: indexOf(block.columnHead),
      place: placeOf(decoded, block),
      unplaced: decoded.unplaced,
      encode: decoded.encode,
      readings: [...(block.readings ?? []), ...(further.get(index) ?? [])].map((one) =>
        readerOf(one, decoded),
      ),
      part: decoded.part,
      allows: decoded.allows,
    });
  }
  return inner.directives.map((directive) => ({ ...directive, ...placeIn(decoded, directive) }));
}

/** What a person finds a block of a decoded text by. */
export function placeOf({ place }: DecodedText, block: Block): string | undefined {
  return typeof place === 'function' ? place(block) : place;
}

/** Where a range of a decoded text stands in the source. */
export function placeIn({ map, range, unplaced }: DecodedText, { start, end }: Range): Range {
  return unplaced === true ? range : { start: sourceStart(map, start), end: sourceEnd(map, end) };
}

/** Reads a block of a document that was read from a decoded text. */
export function readerOf(block: Block, decoded: DecodedText): BlockReader {
  return { scan: () => block.scan, read: () => throughDecoding(block.prose(), decoded) };
}

function throughDecoding({ text, map, marks, gaps }: Prose, decoded: DecodedText): Prose {
  if (decoded.unplaced === true) {
    const { start, end } = decoded.range;
    // One indivisible run: every word stands somewhere in the hull.
    return {
      text,
      map: { runs: [{ text: 0, source: start, length: text.length, sourceLength: end - start }] },
      marks: [],
    };
  }
  return {
    text,
    map: composeMaps(map, decoded.map),
    marks: marks.map(({ open, close }) => ({ open: placeIn(decoded, open), close: placeIn(decoded, close) })),
    ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => placeIn(decoded, gap)) }),
  };
}
