import { unifyLineEnds } from '../../source/line-ends.js';
import { type Fill, NOTHING } from '../../source/mask.js';

/** Containers on one line: what is nested deeper is read as text of the innermost. */
const DEEPEST = 100;
const WIDEST_INDENT = 500;
/** A prefix this long is worth a look: shorter ones can be no harm. */
const LONG_PREFIX = 150;

/**
 * Fills that keep container prefixes within bounds: the parser takes time that grows with the square of the nesting.
 * Markers too many leave nothing; blanks too many are line ends where the line is blank anyway. Line ends may be any.
 */
export function limitNesting(source: string): Fill[] {
  const fills: Fill[] = [];
  // A prefix that long covers one of the places that lie so far apart.
  for (let at = LONG_PREFIX - 1; at < source.length; at += LONG_PREFIX) {
    if (!isPrefixCode(source.charCodeAt(at))) continue;
    const end = prefixEnd(source, at);
    limitPrefixes(source, prefixStart(source, at), end, fills);
    at = end;
  }
  return fills;
}

/** Limits what stands in a range of prefix characters: one prefix, or one a line where lines end with `\r`. */
function limitPrefixes(source: string, start: number, end: number, fills: Fill[]): void {
  if (end - start < LONG_PREFIX) return;
  const prefixes = unifyLineEnds(source.slice(start, end + 1)).slice(0, end - start);
  let isLineStart = start === 0 || LINE_ENDS.includes(source.charAt(start - 1));
  let from = start;
  for (const prefix of prefixes.split('\n')) {
    const to = from + prefix.length;
    const rest = isLineStart && prefix.length >= LONG_PREFIX ? findExcess(prefix) : undefined;
    if (rest !== undefined) {
      const endsLine = to < end || end === source.length || source.charCodeAt(end) === 10;
      const isBlank = endsLine && prefix.slice(rest).trim() === '';
      fills.push({ start: from + rest, end: to, with: isBlank ? '\n' : NOTHING });
    }
    isLineStart = true;
    from = to + 1;
  }
}

function prefixStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isPrefixCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function prefixEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isPrefixCode(text.charCodeAt(end))) end++;
  return end;
}

/** Blanks, `>`, list markers and their numbers; in a source, what a `\r` may be read as. */
function isPrefixCode(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 62 ||
    isMarkerCode(code) ||
    (code >= 48 && code <= 57)
  );
}

function isMarkerCode(code: number): boolean {
  return code === 42 || code === 43 || code === 45 || code === 46 || code === 41;
}

const LINE_ENDS = '\n\u2028\u2029';

/** Where in a prefix it is too much; undefined where it is not. */
function findExcess(prefix: string): number | undefined {
  let markers = 0;
  let blanks = 0;
  for (let at = 0; at < prefix.length; ) {
    const code = prefix.charCodeAt(at);
    if (code === 32 || code === 9) {
      if (++blanks > WIDEST_INDENT) return at;
      at++;
      continue;
    }
    const length = markerLength(prefix, at);
    if (length === 0) return undefined;
    if (++markers > DEEPEST) return at;
    at += length;
  }
  return undefined;
}

const NUMBER = /\d{1,9}[.)](?=[ \t]|$)/y;

function markerLength(prefix: string, at: number): number {
  const code = prefix.charCodeAt(at);
  if (code === 62) return 1;
  if (code === 42 || code === 43 || code === 45) {
    const next = prefix.charCodeAt(at + 1);
    return Number.isNaN(next) || next === 32 || next === 9 ? 1 : 0;
  }
  NUMBER.lastIndex = at;
  return NUMBER.exec(prefix)?.[0].length ?? 0;
}

const LONGEST_INLINE = 200_000;
const MOST_DELIMITERS = 1000;
/** Delimiters times characters: what the inline parser's worst case grows with. */
const MOST_WORK = 20_000_000;
/** Shorter blocks can hold no more delimiters than are allowed. */
const ALWAYS_FINE = MOST_DELIMITERS;

/** Whether inline markup of this range is too much to read: too long, or too many delimiters for that length. */
export function isTooMuchMarkup(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length <= ALWAYS_FINE) return false;
  if (length > LONGEST_INLINE) return true;
  const most = Math.min(MOST_DELIMITERS, MOST_WORK / length);
  let count = 0;
  let previous = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDelimiter(code) && (code !== previous || code === 91 || code === 93) && ++count > most) return true;
    previous = code;
  }
  return false;
}

function isDelimiter(code: number): boolean {
  // [ ] * _ ~ ` < $ {
  return (
    code === 91 ||
    code === 93 ||
    code === 42 ||
    code === 95 ||
    code === 126 ||
    code === 96 ||
    code === 60 ||
    code === 36 ||
    code === 123
  );
}
