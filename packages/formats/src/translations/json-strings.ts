import type { Sequences } from '../prose/decoding.js';
import type { Leaf } from './tree.js';

/** A string of a JSON text that is a value; `start` and `end` without its quotes. */
export interface JsonString extends Leaf {
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly id: number;
  readonly isList: boolean;
  /** The key read, or the item's number. */
  key: string;
  count: number;
  /** Whether the next string is a key. */
  expectsKey: boolean;
}

/** No deeper value is a message. */
const DEEPEST = 60;

/** What a value can start or end with, and comments, which some editors allow. */
const STOP = /["{}[\],:]|\/[/*]/g;

/** The strings of a JSON text, in order; where the text is broken, those that can be told. In linear time. */
export function findJsonStrings(source: string): JsonString[] {
  const found: JsonString[] = [];
  const open: Open[] = [];
  const stop = new RegExp(STOP);
  let ids = 0;
  for (let match = stop.exec(source); match !== null; match = stop.exec(source)) {
    const top = open[open.length - 1];
    const text = match[0];
    if (text === '{' || text === '[') {
      const isList = text === '[';
      open.push({ id: ids++, isList, key: isList ? '0' : '', count: 0, expectsKey: !isList });
    } else if (text === '}' || text === ']') open.pop();
    else if (text === '"') {
      const start = match.index + 1;
      const end = stringEnd(source, start);
      stop.lastIndex = end + 1;
      if (top === undefined) continue;
      if (top.expectsKey) top.key = unescapeJson(source.slice(start, end));
      else {
        if (open.length <= DEEPEST && start < end)
          found.push({ path: open.map(({ key }) => key), parent: top.id, start, end });
        // A comma may be missing.
        top.expectsKey = !top.isList;
      }
      // A quote is missing: what follows on the next line is no part of it.
      if (source[end] !== '"') next(top);
    } else if (text.length === 2) stop.lastIndex = commentEnd(source, match.index + 2, text);
    else if (text === ',' && top !== undefined) next(top);
    else if (top !== undefined) top.expectsKey = false;
  }
  return found;
}

/** Where the closing quote stands; a string that is not closed ends with its line. */
function stringEnd(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 34 || code === 10 || code === 13) break;
    if (code === 92 && !/[\n\r]/.test(source.charAt(at + 1))) at++;
  }
  return Math.min(at, source.length);
}

function commentEnd(source: string, from: number, opener: string): number {
  const close = opener === '//' ? '\n' : '*/';
  const end = source.indexOf(close, from);
  return end < 0 ? source.length : end + close.length;
}

function next(open: Open): void {
  open.count++;
  if (open.isList) open.key = String(open.count);
  else open.expectsKey = true;
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

export const JSON_ESCAPES: Sequences = { marks: ['\\'], pattern: ESCAPE, resolve };

function resolve([, hex, short = '']: readonly (string | undefined)[]): string {
  return hex === undefined ? (SHORT[short] ?? short) : String.fromCharCode(Number.parseInt(hex, 16));
}

function unescapeJson(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPE, (...match) => resolve(match)) : text;
}

/** Writes words inside a JSON string. */
export function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
