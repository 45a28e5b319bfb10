import type { Range } from '@geestdrift/engine';

/** A value of a `.properties` file; it may run over several lines. */
export interface Property extends Range {
  readonly key: string;
}

const SPACE = /[ \t\f]*/y;
const KEY = /(?:[^\\ \t\f\r\n=:]|\\[^\r\n])*/y;
const SEPARATOR = /[ \t\f]*[=:]?[ \t\f]*/y;

/** The values of a `.properties` file, in order, and its comment lines. In linear time. */
export function findProperties(source: string): Property[] {
  const found: Property[] = [];
  for (let at = 0; at < source.length; ) {
    const start = skip(SPACE, source, at);
    const first = source.charAt(start);
    if (first === '#' || first === '!' || first === '\n' || first === '\r') {
      at = lineEnd(source, start) + 1;
      continue;
    }
    const keyEnd = skip(KEY, source, start);
    const from = skip(SEPARATOR, source, keyEnd);
    const end = logicalEnd(source, from);
    if (end > from) found.push({ key: source.slice(start, keyEnd), start: from, end });
    at = end + 1;
  }
  return found;
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.exec(source);
  return Math.max(at, pattern.lastIndex);
}

/** Where the line ends that a backslash before a line end goes on with the next. */
function logicalEnd(source: string, from: number): number {
  for (let at = from; ; ) {
    const end = lineEnd(source, at);
    let slashes = 0;
    while (end - slashes > from && source.charCodeAt(end - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0 || end >= source.length) return end;
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
  return at;
}
