import type { OffsetMap, Range } from '@geestdrift/engine';
import { Decoding } from '../../prose/decoding.js';
import type { Charset } from './charset.js';

const ESCAPE = /=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n)/g;
/** Bytes that are written as they are: ASCII that is printed, and blanks and line ends inside. */
const LITERAL = /^[\t\n\r -<>-~]$/;
/** RFC 2045: no line is longer, `=` at its end included. */
const LONGEST_LINE = 76;

/** The text of a part in quoted-printable. `map` leads to `source`; a character in several bytes is indivisible. */
export function decodeQuotedPrintable(
  source: string,
  body: Range,
  charset: Charset,
): { readonly text: string; readonly map: OffsetMap } {
  const decoding = new Decoding(source);
  const slice = source.slice(body.start, body.end);
  let bytes: number[] = [];
  let places: Range[] = [];
  const flush = (): void => {
    for (let at = 0; at < bytes.length; ) {
      const { text, length } = charset.characterAt(bytes, at);
      const last = places[Math.min(at + length, places.length) - 1] as Range;
      decoding.put(text, (places[at] as Range).start, last.end);
      at += length;
    }
    bytes = [];
    places = [];
  };
  let done = body.start;
  for (const hit of slice.matchAll(ESCAPE)) {
    const start = body.start + hit.index;
    if (start > done) {
      flush();
      decoding.copy(done, start);
    }
    done = start + hit[0].length;
    if (hit[1] === undefined) continue;
    bytes.push(Number.parseInt(hit[1], 16));
    places.push({ start, end: done });
  }
  flush();
  decoding.copy(done, body.end);
  return decoding.finish();
}

/** Writes a text for a range of the source in quoted-printable; undefined where the charset lacks a character. */
export function encodeQuotedPrintable(
  source: string,
  text: string,
  range: Range,
  charset: Charset,
): string | undefined {
  const pieces: string[] = [];
  for (const character of text) {
    const bytes = LITERAL.test(character) ? undefined : charset.encode(character);
    if (bytes === undefined && !LITERAL.test(character)) return undefined;
    pieces.push(bytes === undefined ? character : bytes.map(escapeByte).join(''));
  }
  const last = pieces.length - 1;
  // A blank at the end of a line would be lost.
  if (/^[\r\n]?$/.test(source.charAt(range.end)) && /^[ \t]$/.test(pieces[last] ?? '')) {
    pieces[last] = escapeByte((pieces[last] as string).charCodeAt(0));
  }
  return fold(source, pieces, range);
}

function escapeByte(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The pieces, with soft line breaks where the lines would become too long. */
function fold(source: string, pieces: readonly string[], range: Range): string {
  const whole = pieces.join('');
  const replaced = source.slice(range.start, range.end);
  if (whole.length <= replaced.length && !replaced.includes('\n')) return whole;
  const before = source.slice(Math.max(0, range.start - 2 * LONGEST_LINE), range.start);
  const after = source.slice(range.end, range.end + 2 * LONGEST_LINE);
  const column = before.length - before.lastIndexOf('\n') - 1;
  const rest = /^[^\r\n]*/.exec(after)?.[0].length ?? 0;
  if (pieces.length === 0 || whole.includes('\n') || column + whole.length + rest <= LONGEST_LINE)
    return whole;
  const softBreak = source.slice(range.start, range.start + 2000).includes('\r\n') ? '=\r\n' : '=\n';
  const isNewLine = column > 0 && column + whole.length >= LONGEST_LINE;
  const lines: string[] = isNewLine ? ['', ''] : [''];
  let length = isNewLine ? 0 : column;
  for (const piece of pieces) {
    if (length + piece.length >= LONGEST_LINE) {
      lines.push('');
      length = 0;
    }
    lines[lines.length - 1] += piece;
    length += piece.length;
  }
  if (length + rest > LONGEST_LINE) lines.push('');
  return lines.join(softBreak);
}
