import type { Directive, Document } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import { decodeSlice } from '../../prose/decoding.js';
import { resolveEscape } from '../../translations/c-escapes.js';
import { ValueList } from '../../translations/value-list.js';

const ESCAPE = /\\(?:[uU]([\da-fA-F]{4})|([0-7]{3})|([\s\S]))/g;
const ESCAPES = { marks: ['\\'], pattern: ESCAPE, resolve: resolveEscape };
const STOP = /\/\*|\/\/|["=;]|[^\s"=;/]+/g;

/** Reads the values of an Apple `.strings` file: `"key" = "value";`. */
export function extractStrings(source: string): Document {
  const values = new ValueList(source);
  const stop = new RegExp(STOP);
  let key: string | undefined;
  let isValue = false;
  for (let match = stop.exec(source); match !== null; match = stop.exec(source)) {
    const at = match.index;
    const [text] = match;
    if (text === '/*' || text === '//') {
      stop.lastIndex = readComment(source, at, text, values.directives);
    } else if (text === '"') {
      const end = stringEnd(source, at + 1);
      stop.lastIndex = end + 1;
      if (isValue && key !== undefined) addString(values, source, key, at + 1, end);
      else key = source.slice(at + 1, end);
    } else if (text === '=') isValue = true;
    else if (text === ';') {
      key = undefined;
      isValue = false;
    } else if (!isValue) key = text;
  }
  return values.finish();
}

function addString(values: ValueList, source: string, key: string, start: number, end: number): void {
  if (end <= start) return;
  values.add({ decoded: decodeSlice(source, start, end, ESCAPES).finish(), start, end, place: key, encode });
}

function encode(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Strings may run over several lines. */
function stringEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at++;
  }
  return source.length;
}

/** Notes what a comment asks, and gives where it ends. */
function readComment(source: string, at: number, opener: string, directives: Directive[]): number {
  const close = opener === '/*' ? '*/' : '\n';
  const found = source.indexOf(close, at + 2);
  const end = found < 0 ? source.length : found;
  const after = opener === '/*' ? Math.min(source.length, end + 2) : end;
  const content = source.slice(at + 2, end);
  if (content.includes(DIRECTIVE_MARK)) {
    const directive = parseDirective(content, at, after);
    if (directive !== undefined) directives.push(directive);
  }
  return after;
}
