import { OPAQUE, type Prose, type Range } from '@geestdrift/engine';
import { alignText } from './align-text.js';
import type { Leaf } from './collect-paragraphs.js';
import { joinLeaves, type Piece } from './join-leaves.js';
import { leadingMarkup, readSigns, trailingMarkup } from './markup-signs.js';
import { pairMarks } from './pair-marks.js';
import { ProseDraft } from './prose-draft.js';

/** A paragraph's prose with its place in the source. */
export interface PlacedProse extends Range {
  readonly prose: Prose;
}

/** What is known of where a paragraph may stand. */
export interface Whereabouts {
  /** Where the paragraph before it ends. */
  readonly after: number;
  /** What the tree's offsets count too many. */
  readonly shift: number;
}

/**
 * Finds a paragraph in the source. Undefined where the source does not hold the paragraph's text at the places that
 * the tree gives. Some plugins make nodes without a place (mdast-util-gfm-autolink-literal): a paragraph that starts
 * with one is looked for behind the paragraph before.
 */
export function readParagraph(
  leaves: readonly Leaf[],
  source: string,
  { after, shift }: Whereabouts,
): PlacedProse | undefined {
  const pieces = joinLeaves(leaves);
  const [first] = pieces;
  if (first === undefined) return undefined;
  if (first.start !== undefined) return readPieces(pieces, source, first.start - shift, shift);
  const begin = leaves[0]?.value ?? '';
  let from = source.indexOf(begin, after);
  for (let tries = 0; from >= 0 && tries < TRIES; tries++) {
    const placed = readPieces(pieces, source, from, shift);
    if (placed !== undefined) return placed;
    from = source.indexOf(begin, from + 1);
  }
  return undefined;
}

/** How many places a paragraph that has none is tried at. */
const TRIES = 20;

function readPieces(
  pieces: readonly Piece[],
  source: string,
  start: number,
  shift: number,
): PlacedProse | undefined {
  const draft = new ProseDraft();
  const gaps: Range[] = [];
  let end = start;
  for (const [index, piece] of pieces.entries()) {
    const from = piece.start === undefined ? end : piece.start - shift;
    if (from < end) return undefined;
    if (from > end) gaps.push({ start: end, end: from });
    const limit = nextStart(pieces, index, shift) ?? source.length;
    const behind = readPiece(piece, source, from, limit, draft);
    if (behind === undefined) return undefined;
    end = behind;
  }
  const markup = [leadingMarkup(source, start), ...gaps, trailingMarkup(source, end)];
  const signs = markup.flatMap((range) => readSigns(source, range));
  return { start, end, prose: draft.finish(pairMarks(signs, source)) };
}

function readPiece(
  piece: Piece,
  source: string,
  from: number,
  limit: number,
  draft: ProseDraft,
): number | undefined {
  if (!piece.opaque) return alignText(piece.text, source, from, limit, draft);
  const end = Math.min(endOfOpaque(piece.text, source, from), limit);
  draft.put(OPAQUE, from, end);
  return end;
}

/** Markdown's code stands in the tree as in the source; of `<code>` the tree has the content at the element's start. */
function endOfOpaque(text: string, source: string, from: number): number {
  const name = /^<([A-Za-z][A-Za-z0-9-]*)/.exec(source.slice(from, from + 40))?.[1];
  if (name === undefined || source.startsWith(text, from)) return from + text.length;
  const closing = source.indexOf(`</${name}`, from);
  const end = closing < 0 ? -1 : source.indexOf('>', closing);
  return end < 0 ? from + text.length : end + 1;
}

function nextStart(pieces: readonly Piece[], index: number, shift: number): number | undefined {
  for (let at = index + 1; at < pieces.length; at++) {
    const { start } = pieces[at] as Piece;
    if (start !== undefined) return start - shift;
  }
  return undefined;
}
