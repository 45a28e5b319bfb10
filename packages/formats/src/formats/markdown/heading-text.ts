import type { Range } from '@geestdrift/engine';
import { trimRange } from '../../prose/trim.js';

const HASH = 35;
const CLOSING_BRACE = 125;
const ATTRIBUTES = /[ \t]*\{:?[ \t]*[.#:][^{}\n]{0,300}\}$/;
const LONGEST_ATTRIBUTES = 400;

/** The text of `## Text ##`, without an attribute list. */
export function atxHeadingText(text: string, start: number, end: number): Range {
  let from = start;
  while (text.charCodeAt(from) === HASH) from++;
  const content = trimRange(text, from, end);
  let closing = content.end;
  while (closing > content.start && text.charCodeAt(closing - 1) === HASH) closing--;
  const isClosing = closing === content.start || /[ \t]/.test(text.charAt(closing - 1));
  return headingText(text, content.start, isClosing ? closing : content.end);
}

/** The text of a heading, without the attribute list at its end: `Text {#id .class}`. */
export function headingText(text: string, start: number, end: number): Range {
  const range = trimRange(text, start, end);
  if (text.charCodeAt(range.end - 1) !== CLOSING_BRACE) return range;
  const tail = text.slice(Math.max(range.start, range.end - LONGEST_ATTRIBUTES), range.end);
  return { start: range.start, end: range.end - (ATTRIBUTES.exec(tail)?.[0].length ?? 0) };
}
