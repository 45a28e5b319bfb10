import type { Block, Document, Prose, Range } from '@geestdrift/engine';
import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { type AnnexedParagraph, annexParagraph } from './annex.js';
import { collectParagraphs, type Leaf } from './collect-paragraphs.js';
import { type PlacedProse, readParagraph } from './read-paragraph.js';

/** A tree as the engine reads it. */
export interface TreeDocument {
  /** Its `source` is the file's text without byte order mark; paragraphs not found in there stand behind it. */
  readonly document: Document;
  /** The length of the file's own text (UTF-16): ranges beyond it are no places in the file. */
  readonly length: number;
  /** The place in the file of a finding's range; for a paragraph behind the text the place that the tree claims. */
  locate(range: Range): Range | undefined;
}

/**
 * Turns each paragraph of a tree into a block. Text nodes with nothing between them are one word, whatever markup the
 * source has there. Never throws: a paragraph without positions, or with wrong ones, is checked all the same.
 */
export function toDocument(tree: Root, file: VFile): TreeDocument {
  const text = String(file);
  const hasMark = text.startsWith('\uFEFF');
  const source = hasMark ? text.slice(1) : text;
  const blocks: Block[] = [];
  const annexed: AnnexedParagraph[] = [];
  let length = source.length;
  let after = 0;
  for (const leaves of collectParagraphs(tree)) {
    const placed = findParagraph(leaves, source, after, hasMark);
    if (placed !== undefined) {
      after = placed.end;
      blocks.push(toBlock(placed));
      continue;
    }
    const annex = annexParagraph(leaves, length + SEPARATOR.length);
    length = annex.end;
    annexed.push(annex);
    blocks.push(toBlock(annex));
  }
  return {
    document: {
      source: source + annexed.map((annex) => SEPARATOR + annex.text).join(''),
      blocks,
      directives: [],
      notices: [],
    },
    length: source.length,
    locate: (range) => {
      if (range.end <= source.length) return range;
      return annexed.find(({ start, end }) => range.start >= start && range.end <= end)?.locate(range);
    },
  };
}

const SEPARATOR = '\n\n';

/** Of parsers some count a byte order mark, others do not. */
function findParagraph(
  leaves: readonly Leaf[],
  source: string,
  after: number,
  hasMark: boolean,
): PlacedProse | undefined {
  const placed = readParagraph(leaves, source, { after, shift: 0 });
  return placed ?? (hasMark ? readParagraph(leaves, source, { after, shift: 1 }) : undefined);
}

function toBlock({ start, end, prose }: Range & { readonly prose: Prose }): Block {
  return { kind: 'paragraph', start, end, scan: prose.text, prose: () => prose };
}
