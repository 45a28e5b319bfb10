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
 * the tree gives.
 */
export function readParagraph(
  leaves: readonly Leaf[],
  source: string,
  { after, shift }: Whereabouts,
): PlacedProse | undefined {
  const pieces = joinLeaves(leaves);
  const draft = new ProseDraft();
  const gaps: Range[] = [];
  let start: number | undefined;
  let end = after;
  for (const [index, piece] of pieces.entries()) {
    const limit = nextStart(pieces, index, shift) ?? source.length;
    const from = piece.start === undefined ? findStart(piece, source, end, limit) : piece.start - shift;
    if (from === undefined || (start !== undefined && from < end)) return undefined;
    if (start !== undefined) gaps.push({ start: end, end: from });
    start ??= from;
    const behind = readPiece(piece, source, from, limit, draft);
    if (behind === undefined) return undefined;
    end = behind;
  }
  if (start === undefined) return undefined;
  const markup = [leadingMarkup(source, start), ...gaps, trailingMarkup(source, end)];
  const signs = markup.flatMap((range) => readSigns(source, range));
  return { start, end, prose: draft.finish(pairMarks(signs, source)) };
}

/** How many places are tried. */
const TRIES = 20;
const PREFIX = /^[^&\\\r\n]{1,24}/;

/** Some plugins make nodes without a place (mdast-util-gfm-autolink-literal): where such a text stands at or behind `from`. */
function findStart(piece: Piece, source: string, from: number, limit: number): number | undefined {
  const prefix = PREFIX.exec(piece.text)?.[0];
  if (prefix === undefined || piece.opaque) return from;
  let at = source.indexOf(prefix, from);
  for (let tries = 0; at >= 0 && at < limit && tries < TRIES; tries++) {
    if (alignText(piece.text, source, at, limit, new ProseDraft()) !== undefined) return at;
    at = source.indexOf(prefix, at + 1);
  }
  return undefined;
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
