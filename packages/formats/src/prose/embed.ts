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
  /** See `Block.place`, `Block.unplaced` and `Block.encode`. */
  readonly place?: string | undefined;
  readonly unplaced?: true | undefined;
  readonly encode?: ((text: string) => string) | undefined;
  /** See `Block.part` and `Block.allows`. */
  readonly part?: number | undefined;
  readonly allows?: ((edits: readonly Edit[]) => boolean) | undefined;
}

/**
 * Adds the blocks of `inner`, a document that a format read from a decoded text, as blocks of the source that holds
 * the text. Gives its directives, as those of the source.
 */
export function embed(list: BlockList, inner: Document, decoded: DecodedText): Directive[] {
  const first = list.next;
  const indexOf = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : first + index;
  for (const block of inner.blocks) {
    const { start, end } = placeIn(decoded, block);
    list.add(block.kind, start, end, readerOf(block, decoded), {
      lang: block.lang ?? inner.lang ?? decoded.lang,
      leadIn: indexOf(block.leadIn),
      columnHead: indexOf(block.columnHead),
      place: decoded.place,
      unplaced: decoded.unplaced,
      encode: decoded.encode,
      part: decoded.part,
      allows: decoded.allows,
    });
  }
  return inner.directives.map((directive) => ({ ...directive, ...placeIn(decoded, directive) }));
}

/** Where a range of a decoded text stands in the source. */
export function placeIn({ map, range, unplaced }: DecodedText, { start, end }: Range): Range {
  return unplaced === true ? range : { start: sourceStart(map, start), end: sourceEnd(map, end) };
}

/** Reads a block of a document that was read from a decoded text. */
export function readerOf(block: Block, decoded: DecodedText): BlockReader {
  return { scan: () => block.scan, read: () => throughDecoding(block.prose(), decoded) };
}

function throughDecoding({ text, map, marks }: Prose, decoded: DecodedText): Prose {
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
  };
}
