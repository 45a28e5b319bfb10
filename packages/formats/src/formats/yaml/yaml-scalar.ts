import { applyTextEdits, type Edit, type Range } from '@geestdrift/engine';
import { type Decoded, Decoding, decodeSlice } from '../../prose/decoding.js';
import { encodeJson } from '../../translations/json-strings.js';
import type { Leaf } from '../../translations/tree.js';
import { decodeBlockScalar } from './block-scalar.js';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A scalar that is a value; `start` and `end` are its content, without quotes or a block's header. */
export interface YamlScalar extends Leaf, Range {
  readonly style: ScalarStyle;
  /** Of a block: `|` or `>` with its indicators. */
  readonly header?: string;
  /** Of a block: the indentation of the map that holds it. */
  readonly indent?: number;
}

/** Line ends with the white space around them. */
const FOLD = /(?<![ \t])[ \t]*\r?\n[ \t\r\n]*/g;
const SINGLE = /''|(?<![ \t])[ \t]*\r?\n[ \t\r\n]*/g;
const DOUBLE =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n[ \t]*)|([\s\S]))|(?:(?<![ \t])|(?<=\\[ \t]))[ \t]*\r?\n[ \t\r\n]*/g;
const SHORT: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const SEQUENCES = {
  plain: { marks: ['\n'], pattern: FOLD, resolve: ([text]: RegExpExecArray) => fold(text) },
  single: {
    marks: ["'", '\n'],
    pattern: SINGLE,
    resolve: ([text]: RegExpExecArray) => (text === "''" ? "'" : fold(text)),
  },
  double: { marks: ['\\', '\n'], pattern: DOUBLE, resolve: resolveDouble },
};

/** Reads a scalar as YAML does, lines folded and escapes resolved. */
export function decodeScalar(source: string, scalar: YamlScalar): Decoded {
  const { start, end, style } = scalar;
  switch (style) {
    case 'block':
      return decodeBlockScalar(
        new Decoding(source),
        source,
        scalar,
        scalar.header ?? '|',
        scalar.indent ?? 0,
      );
    case 'double':
      return decodeSlice(source, start, end, SEQUENCES.double).finish();
    case 'single':
      return decodeSlice(source, start, end, SEQUENCES.single).finish();
    default:
      return decodeSlice(source, start, end, SEQUENCES.plain).finish();
  }
}

/** One line end is a space; of several the first counts for nothing. */
function fold(text: string): string {
  return '\n'.repeat(text.split('\n').length - 2) || ' ';
}

function resolveDouble([text, x, u, long, wrap, short]: RegExpExecArray): string {
  if (wrap !== undefined) return '';
  const hex = x ?? u ?? long;
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? text : String.fromCodePoint(code);
  }
  return short === undefined ? fold(text) : (SHORT[short] ?? short);
}

/** How words are written in each style. */
export const ENCODE: Readonly<Record<ScalarStyle, ((text: string) => string) | undefined>> = {
  plain: undefined,
  single: (text) => text.replaceAll("'", "''"),
  double: encodeJson,
  block: undefined,
};

/** Whether a scalar stays one of its style, with the same indentation, behind edits. */
export function takesEdits(source: string, scalar: YamlScalar, edits: readonly Edit[]): boolean {
  if (scalar.style === 'single' || scalar.style === 'double') return true;
  const before = source.slice(scalar.start, scalar.end);
  const after = applyTextEdits(before, edits, scalar.start);
  return scalar.style === 'plain' ? isPlain(after) : isPartOf(shapesOf(after), shapesOf(before));
}

/** Whether a text can be written without quotes, in a list on one line too. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\d(/.;$\u00A0-\uFFFF]/u.test(text) &&
    !/:(?:\s|$)|\s#|[\s]$|[,[\]{}]/.test(text.replace(/[,[\]{}](?=\s)|%\{\w+\}|\{\{?\w+\}?\}/g, '')) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|[\d._:+-]+)$/i.test(text)
  );
}

/** How far each line is indented, and whether anything stands on it. */
function shapesOf(text: string): string[] {
  return text.split('\n').map((line) => `${/^ */.exec(line)?.[0].length} ${line.trim() === ''}`);
}

/** Whether all of `some` come in `all`, in this order. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const one of all) if (one === some[next]) next++;
  return next === some.length;
}
