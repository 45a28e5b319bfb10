import { blankTagLines } from './blank-tag-lines.js';
import { unifyLineEnds } from './line-ends.js';
import { fillOf } from './mask.js';
import { findTemplateTags } from './template-tags.js';

/** How much is copied at once where line ends differ. */
const STRETCH = 100_000;

/**
 * The source as a format for people's own text reads it: `\n` is its only line end, template tags are masked, and all
 * offsets stay. A source without either is given back as it is; else it is copied once, not once for each.
 */
export function readableText(source: string): string {
  const fills = blankTagLines(source, findTemplateTags(source, 'mustache'));
  if (fills.length === 0) return unifyLineEnds(source);
  const pieces: string[] = [];
  let done = 0;
  for (const fill of fills) {
    addUnified(pieces, source, done, fill.start);
    pieces.push(fillOf(fill));
    done = fill.end;
  }
  addUnified(pieces, source, done, source.length);
  return pieces.join('');
}

function addUnified(pieces: string[], source: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const end = stretchEnd(source, Math.min(to, at + STRETCH));
    pieces.push(unifyLineEnds(source.slice(at, end)));
    at = end;
  }
}

/** Not between the two characters of a line end. */
function stretchEnd(source: string, end: number): number {
  return source.charCodeAt(end - 1) === 13 && source.charCodeAt(end) === 10 ? end + 1 : end;
}
