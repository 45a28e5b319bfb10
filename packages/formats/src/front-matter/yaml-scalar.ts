import { copyLines } from '../prose/lines.js';
import type { ProseBuilder } from '../prose/prose-builder.js';

/** How a value is written. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** A string in front matter: the range of its content, without quotes. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
}

/** What stands behind a key whose text is the indented lines below it. */
export const BLOCK_HEADER = /^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/**
 * The string that starts at `at`, behind its key; `lineEnd` is the end of that line, `end` that of the front matter.
 * Undefined for lists, maps, numbers, anchors, and strings whose writing is not followed here.
 */
export function findScalar(
  text: string,
  at: number,
  lineEnd: number,
  end: number,
  toml: boolean,
): Scalar | undefined {
  const first = text[at];
  if (first === '"' || first === "'") return findQuoted(text, at, lineEnd, first, toml);
  if (toml) return undefined;
  const rest = text.slice(at, lineEnd);
  if (BLOCK_HEADER.test(rest)) return findBlock(text, lineEnd + 1, end);
  if (rest.trim() === '' || /^[[\]{}&*!|>%@`#,]/.test(rest) || /^[-?:](?:\s|$)/.test(rest)) return undefined;
  return findPlain(text, at, lineEnd, end);
}

function findQuoted(
  text: string,
  at: number,
  lineEnd: number,
  quote: string,
  toml: boolean,
): Scalar | undefined {
  if (text.startsWith(quote.repeat(3), at)) return undefined;
  const style = quote === '"' ? 'double' : 'single';
  for (let close = at + 1; close < lineEnd; close++) {
    const code = text[close];
    if (code === '\\' && style === 'double') close++;
    else if (code === quote) {
      if (style === 'single' && !toml && text[close + 1] === quote) close++;
      else if (/^[ \t]*(?:#.*)?$/.test(text.slice(close + 1, lineEnd)))
        return { start: at + 1, end: close, style };
      else return undefined;
    }
  }
  return undefined;
}

/** The lines below that are indented; the folding is left to whoever reads lines. */
function findBlock(text: string, from: number, end: number): Scalar | undefined {
  const last = lastIndentedEnd(text, from, end);
  return last === undefined ? undefined : { start: from, end: last, style: 'plain' };
}

function findPlain(text: string, at: number, lineEnd: number, end: number): Scalar | undefined {
  const comment = text.slice(at, lineEnd).search(/[ \t]#/);
  if (comment >= 0) return { start: at, end: at + comment, style: 'plain' };
  const rest = text.slice(at, lineEnd);
  if (/:(?:[ \t]|$)/.test(rest)) return undefined;
  const last = lastIndentedEnd(text, lineEnd + 1, end);
  return { start: at, end: last ?? lineEnd, style: 'plain' };
}

/** The end of the last of the indented lines that start at `from`. */
function lastIndentedEnd(text: string, from: number, end: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const blank = text.slice(at, lineEnd).trim() === '';
    if (!blank && text[at] !== ' ' && text[at] !== '\t') break;
    if (!blank) last = lineEnd;
    at = lineEnd + 1;
  }
  return last;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: ' ',
  r: ' ',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
};
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))|''/gs;

/** Reads the content of a scalar, escapes resolved. */
export function copyScalar(builder: ProseBuilder, text: string, style: ScalarStyle): void {
  if (style === 'plain') {
    copyLines(builder, text, 0, text.length);
    return;
  }
  let done = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const quotes = match[0] === "''";
    if (quotes !== (style === 'single')) continue;
    builder.copy(done, match.index);
    done = match.index + match[0].length;
    builder.put(quotes ? "'" : resolveEscape(match), match.index, done);
  }
  builder.copy(done, text.length);
}

function resolveEscape(match: RegExpExecArray): string {
  const code = match[1] ?? match[2] ?? match[3];
  if (code === undefined) return ESCAPES[match[4] ?? ''] ?? match[0];
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? '' : String.fromCodePoint(point);
}
