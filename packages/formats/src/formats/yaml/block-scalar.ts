import type { Range } from '@geestdrift/engine';
import type { Decoded, Decoding } from '../../prose/decoding.js';

interface Line {
  readonly start: number;
  /** Behind its spaces. */
  readonly content: number;
  /** Before its line end. */
  readonly end: number;
}

/** Reads a literal (`|`) or folded (`>`) block; `indent` is that of the map that holds it. White space at its end is left out. */
export function decodeBlockScalar(
  decoding: Decoding,
  source: string,
  { start, end }: Range,
  header: string,
  indent: number,
): Decoded {
  const lines = linesOf(source, start, end);
  while (lines.length > 0 && isEmpty(lines[lines.length - 1] as Line)) lines.pop();
  const first = lines.find((line) => !isEmpty(line));
  if (first === undefined) return decoding.finish();
  const stated = Number(/\d/.exec(header)?.[0] ?? 0);
  const margin = stated > 0 ? Math.max(0, indent) + stated : first.content - first.start;
  if (header.startsWith('|')) copyLiteral(decoding, lines, margin);
  else copyFolded(decoding, source, lines, margin);
  return decoding.finish();
}

function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 || newline >= end ? end : newline;
    let content = at;
    while (content < next && source.charCodeAt(content) === 32) content++;
    const lineEnd = next > content && source.charCodeAt(next - 1) === 13 ? next - 1 : next;
    lines.push({ start: at, content, end: lineEnd });
    at = next + 1;
  }
  return lines;
}

function isEmpty({ content, end }: Line): boolean {
  return content >= end;
}

/** Where a line's text starts: what is indented further is text. */
function textStart(line: Line, margin: number): number {
  return Math.min(line.content, line.start + margin);
}

function copyLiteral(decoding: Decoding, lines: readonly Line[], margin: number): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const from = textStart(line, margin);
    if (before !== undefined) decoding.put('\n', before.end, from);
    decoding.copy(from, line.end);
  }
}

/** Lines become one, save around empty lines and those indented further. */
function copyFolded(decoding: Decoding, source: string, lines: readonly Line[], margin: number): void {
  let empty = 0;
  let before: { readonly end: number; readonly isFurther: boolean } | undefined;
  for (const line of lines) {
    if (isEmpty(line) && line.content - line.start <= margin) {
      empty++;
      continue;
    }
    const from = textStart(line, margin);
    const isFurther = line.content > from || source.charCodeAt(from) === 9;
    const keeps = before === undefined ? 0 : before.isFurther || isFurther ? 1 : 0;
    const breaks = empty + keeps;
    const isWrap = breaks === 0 && before !== undefined;
    decoding.put(isWrap ? ' ' : '\n'.repeat(breaks), before?.end ?? (lines[0] as Line).start, from);
    decoding.copy(from, line.end);
    before = { end: line.end, isFurther };
    empty = 0;
  }
}
