import type { ProseDraft } from './prose-draft.js';

const LINE_BREAK = /[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/y;
const SOURCE_BREAK = /[ \t]*\\?(\r\n|\n|\r)[ \t\r\n]*/y;
const BR = /<br\b[^<>]*>/iy;
const WBR = /<wbr\b[^<>]*>/iy;
const QUOTE_MARKER = />[ \t]*/y;
const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});?/y;

/**
 * Finds the text of a document's text node in the source from `at` on, and adds it to the prose with its true place:
 * the source may have character references, backslashes, line ends with what containers put around them (`>`,
 * indentation), and `<br>` or `<wbr>` where the text has none. Returns where the text ends in the source; undefined,
 * with the draft half done, where the two do not agree before `limit`.
 */
export function alignText(
  text: string,
  source: string,
  at: number,
  limit: number,
  draft: ProseDraft,
): number | undefined {
  let from = 0;
  let place = at;
  while (from < text.length) {
    const wrap = matchAt(LINE_BREAK, text, from);
    const step =
      wrap === undefined
        ? alignCharacter(text, from, source, place, draft)
        : alignBreak(wrap, text, from, source, place, draft);
    if (step === undefined) return undefined;
    from = step.from;
    place = step.place;
    if (place > limit) return undefined;
  }
  return place;
}

interface Step {
  readonly from: number;
  readonly place: number;
}

function alignBreak(
  wrap: string,
  text: string,
  from: number,
  source: string,
  place: number,
  draft: ProseDraft,
): Step | undefined {
  const behind = from + wrap.length;
  const br = matchAt(BR, source, place);
  if (br !== undefined) {
    draft.breakLine(place, place + br.length);
    return { from: behind, place: place + br.length };
  }
  SOURCE_BREAK.lastIndex = place;
  const found = SOURCE_BREAK.exec(source);
  if (found === null) return alignReference(text, from, wrap.length, source, place, draft);
  const lineEnd = place + found[0].indexOf(found[1] as string);
  const newline = lineEnd + (found[1] as string).length - 1;
  draft.breakLine(newline, newline + 1);
  return { from: behind, place: skipQuoteMarkers(source, place + found[0].length, text[behind]) };
}

/** A block quote's markers at the start of a line, unless the text itself goes on with one. */
function skipQuoteMarkers(source: string, from: number, next: string | undefined): number {
  let place = from;
  if (next === '>') return place;
  for (
    let marker = matchAt(QUOTE_MARKER, source, place);
    marker !== undefined;
    marker = matchAt(QUOTE_MARKER, source, place)
  ) {
    place += marker.length;
  }
  return place;
}

/** One character, or all that go on alike. */
function alignCharacter(
  text: string,
  from: number,
  source: string,
  place: number,
  draft: ProseDraft,
): Step | undefined {
  const alike = countAlike(text, from, source, place);
  if (alike > 0) {
    draft.take(text.slice(from, from + alike), place);
    return { from: from + alike, place: place + alike };
  }
  if (source[place] === '\\' && source[place + 1] === text[from]) return { from, place: place + 1 };
  const wbr = text[from] === ' ' ? matchAt(WBR, source, place) : undefined;
  if (wbr !== undefined) return { from: from + 1, place: place + wbr.length };
  return alignReference(text, from, 1, source, place, draft);
}

function countAlike(text: string, from: number, source: string, place: number): number {
  let count = 0;
  let inBlanks = false;
  while (from + count < text.length) {
    const code = text.charCodeAt(from + count);
    if (code !== source.charCodeAt(place + count) || code === 0x0a || code === 0x0d) break;
    if (code === 0x26 && isReference(text, from + count, source, place + count)) break;
    // Asked once a run of blanks: asked at each of them, a long run would take the square of its length.
    const isBlank = code === 0x20 || code === 0x09;
    if (isBlank && !inBlanks && matchAt(LINE_BREAK, text, from + count) !== undefined) break;
    inBlanks = isBlank;
    count++;
  }
  return count;
}

/** Whether the ampersand in the source begins a reference; the text then does not go on as the source does. */
function isReference(text: string, from: number, source: string, place: number): boolean {
  const reference = matchAt(REFERENCE, source, place);
  return reference !== undefined && !text.startsWith(reference, from);
}

function alignReference(
  text: string,
  from: number,
  length: number,
  source: string,
  place: number,
  draft: ProseDraft,
): Step | undefined {
  const reference = matchAt(REFERENCE, source, place);
  if (reference === undefined) return undefined;
  const pair = (text.codePointAt(from) as number) > 0xffff ? 2 : length;
  const stands = text.slice(from, from + pair);
  draft.put(/[\r\n]/.test(stands) ? '\n' : stands, place, place + reference.length);
  return { from: from + pair, place: place + reference.length };
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
