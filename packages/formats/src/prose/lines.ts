import type { ProseBuilder } from './prose-builder.js';

/**
 * Copies a slice that may run over several lines: blanks around a line end are left out, and so are `>` at the start
 * of a line where `quoted` says so. A line end becomes `\n`. `readable` has `\n` as its only line end.
 */
export function copyLines(
  builder: ProseBuilder,
  readable: string,
  from: number,
  to: number,
  quoted = false,
): void {
  let at = from;
  while (at < to) {
    if (builder.last === 10 || builder.last === -1)
      at = skipIndent(readable, at, to, quoted && builder.last === 10);
    const newline = readable.indexOf('\n', at);
    if (newline < 0 || newline >= to) {
      builder.copy(at, to);
      return;
    }
    builder.copy(at, trimBack(readable, at, newline));
    // Where nothing stands on a line, such as a tag alone, there is one line end and not two.
    if (builder.last !== 10 && builder.last !== -1) builder.lineBreak(newline);
    at = newline + 1;
  }
}

function skipIndent(text: string, from: number, to: number, quoted: boolean): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && !(quoted && code === 62)) break;
    at++;
  }
  return at;
}

function trimBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
