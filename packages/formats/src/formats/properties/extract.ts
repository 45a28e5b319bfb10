import type { Document } from '@geestdrift/engine';
import { findLineComments } from '../../directives/find-line-comments.js';
import { decodeSlice } from '../../prose/decoding.js';
import { ValueList } from '../../translations/value-list.js';
import { findProperties } from './find-entries.js';

/** Escapes, a line that goes on among them. */
const ESCAPE = /\\(?:u([\da-fA-F]{4})|(\r\n?[ \t\f]*|\n[ \t\f]*)|([\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' };
const ESCAPES = { marks: ['\\'], pattern: ESCAPE, resolve };
/** What tells that a value is a pattern of MessageFormat, in which an apostrophe is doubled. */
const PATTERN = /\{\d+[},]/;

/** Reads the values of a `.properties` file. */
export function extractProperties(source: string): Document {
  const values = new ValueList(source);
  const encode = encoderFor(source);
  for (const { key, start, end } of findProperties(source)) {
    const decoded = decodeSlice(source, start, end, ESCAPES).finish();
    values.add({ decoded, start, end, place: key, encode, icu: PATTERN.test(decoded.text) });
  }
  values.addDirectives(findLineComments(source, '#'));
  return values.finish();
}

function resolve([, hex, wrap, short = '']: RegExpExecArray): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return wrap === undefined ? (SHORT[short] ?? short) : '';
}

/** A file without letters beyond ASCII, or beyond Latin-1, may be read as one that can have none. */
function encoderFor(source: string): (text: string) => string {
  if (/[\u0100-\uFFFF]/.test(source)) return encodeAny;
  return /[\u0080-\u00FF]/.test(source) ? encodeLatin : encodeAscii;
}

function encodeAny(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

function encodeLatin(text: string): string {
  return encodeAny(text).replace(/[\u0100-\uFFFF]/g, toEscape);
}

function encodeAscii(text: string): string {
  return encodeAny(text).replace(/[\u0080-\uFFFF]/g, toEscape);
}

function toEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
