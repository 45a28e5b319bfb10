import type { OffsetMap } from '@geestdrift/engine';
import { Decoding } from '../../prose/decoding.js';

/**
 * A text in `format=flowed` with its paragraphs on a line each: a line that ends in a space goes on in the next. The map
 * leads to `text`.
 */
export function joinFlowedLines(text: string, dropsSpace: boolean): { text: string; map: OffsetMap } {
  const decoding = new Decoding(text);
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? next : text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
    // A space before a line keeps what it starts with from meaning something; it is no part of the text.
    const start = text.charCodeAt(at) === 32 && end > at ? at + 1 : at;
    const goesOn = newline >= 0 && isSoft(text, start, end) && !startsAnew(text, next);
    decoding.copy(start, goesOn ? end - (dropsSpace ? 1 : 0) : next);
    at = next;
  }
  return decoding.finish();
}

function isSoft(text: string, start: number, end: number): boolean {
  if (end <= start || text.charCodeAt(end - 1) !== 32 || text.charCodeAt(start) === 62) return false;
  return text.slice(start, start + 4).trimEnd() !== '--' || end - start > 3;
}

/** Quoted lines, empty lines and a signature are no continuation. */
function startsAnew(text: string, at: number): boolean {
  return /^(?:>|\r?\n|-- \r?\n)/.test(text.slice(at, at + 5));
}
