import { copyLines } from '../../prose/lines.js';
import type { ProseBuilder } from '../../prose/prose-builder.js';

/** Emphasis as people type it in mails and chats: `*zo*`, `_zo_`, `**zo**`; whole words on one line. */
const EMPHASIS =
  /(?<![\p{L}\d*_])(\*{1,2}|_{1,2})(?=[\p{L}\d"'“‘„«])([^*_\n]{0,80}[^*_\s])\1(?![\p{L}\d*_])/gu;

/** Copies a stretch of plain text, its lines as {@link copyLines} does; the marks of emphasis become marks. */
export function copyEmphasized(builder: ProseBuilder, text: string, start: number, end: number): void {
  let at = start;
  for (const { 0: whole, 1: mark = '', index } of text.slice(start, end).matchAll(EMPHASIS)) {
    const open = { start: start + index, end: start + index + mark.length };
    const close = { start: open.start + whole.length - mark.length, end: open.start + whole.length };
    copyLines(builder, text, at, open.start);
    copyLines(builder, text, open.end, close.start);
    builder.mark(open, close);
    at = close.end;
  }
  copyLines(builder, text, at, end);
}
