import type { Leaf } from './collect-paragraphs.js';

/** Leaves that came from one text of the document: the first has its true place, the rest follows on it. */
export interface Piece {
  readonly text: string;
  readonly start: number | undefined;
  readonly opaque: boolean;
}

/**
 * Joins leaves that the tree places right behind each other. mdast-util-to-nlcst and hast-util-to-nlcst know where a
 * text node starts, and count characters from there: what the source has more (a character reference, a backslash,
 * a list item's indentation) shifts the rest of that node, and of that node alone.
 */
export function joinLeaves(leaves: readonly Leaf[]): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let first: Leaf | undefined;
  const flush = (): void => {
    if (first !== undefined) pieces.push({ text, start: first.start, opaque: first.opaque });
  };
  for (const leaf of leaves) {
    if (first !== undefined && follows(first, text, leaf)) {
      text += leaf.value;
      continue;
    }
    flush();
    first = leaf;
    text = leaf.value;
  }
  flush();
  return pieces;
}

function follows(first: Leaf, text: string, leaf: Leaf): boolean {
  if (first.opaque || leaf.opaque) return false;
  return first.start === undefined ? leaf.start === undefined : leaf.start === first.start + text.length;
}
