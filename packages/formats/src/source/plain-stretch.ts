import type { Range } from '@geestdrift/engine';
import { unifyLineEnds } from './line-ends.js';
import { type Fill, fillOf } from './mask.js';
import { overlapping } from './overlapping.js';

/** A stretch of a source with what is filled in it, and `\n` as its only line end; of the same length. */
export function readPlainStretch(source: string, fills: readonly Fill[], { start, end }: Range): string {
  const inside = overlapping(fills, { start, end });
  if (inside.length === 0) return unified(source, start, end);
  const pieces: string[] = [];
  let done = start;
  for (const fill of inside) {
    const from = Math.max(fill.start, start);
    const to = Math.min(fill.end, end);
    pieces.push(unified(source, done, from), fillOf({ ...fill, start: from, end: to }));
    done = to;
  }
  pieces.push(unified(source, done, end));
  return pieces.join('');
}

/** How much is copied at once where line ends differ. */
const PART = 100_000;

function unified(source: string, from: number, to: number): string {
  const stretch = source.slice(from, to);
  if (!stretch.includes('\r')) return stretch;
  const pieces: string[] = [];
  for (let at = from; at < to; at += PART) pieces.push(unifiedPart(source, at, Math.min(to, at + PART)));
  return pieces.join('');
}

/** What stands behind tells what a `\r` at the end is. */
function unifiedPart(source: string, from: number, to: number): string {
  const splitsLineEnd = source.charCodeAt(to - 1) === 13 && source.charCodeAt(to) === 10;
  return splitsLineEnd
    ? unifyLineEnds(source.slice(from, to + 1)).slice(0, -1)
    : unifyLineEnds(source.slice(from, to));
}
