import type { Range } from '@geestdrift/engine';

/** The headers of a mail or of a part of one. */
export interface Headers {
  /** Where the value of each field stands, by its name in lower case; the first, where a field stands twice. */
  readonly fields: ReadonlyMap<string, Range>;
  readonly bodyStart: number;
}

const FIELD = /^([!-9;-~]{1,80})[ \t]*:/;
/** What a mailbox file puts above a mail. */
const ENVELOPE = /^>?From \S/;

/** Reads the headers that start at `start`: up to an empty line, or to a line that is no header. */
export function readHeaders(source: string, start: number, end: number): Headers {
  const fields = new Map<string, Range>();
  let name: string | undefined;
  let at = start;
  while (at < end) {
    const lineEnd = endOfLine(source, at, end);
    const next = Math.min(lineEnd + 1, end);
    const line = source.slice(at, Math.min(lineEnd, at + 100));
    if (line.trim() === '' && isEmptyLine(source, at, lineEnd)) return { fields, bodyStart: next };
    if (/^[ \t]/.test(line) && name !== undefined) extend(fields, name, lineEnd);
    else {
      const field = FIELD.exec(line);
      if (field === null && !(at === start && ENVELOPE.test(line))) return { fields, bodyStart: at };
      name = field?.[1]?.toLowerCase();
      if (name !== undefined && field !== null) {
        if (fields.has(name)) name = undefined;
        else fields.set(name, { start: at + field[0].length, end: lineEnd });
      }
    }
    at = next;
  }
  return { fields, bodyStart: end };
}

/** The value of a field on one line: where it was folded, its line ends are left out. */
export function unfold(source: string, { start, end }: Range): string {
  return source.slice(start, end).replace(/\r?\n/g, '').trim();
}

function extend(fields: Map<string, Range>, name: string, end: number): void {
  const value = fields.get(name);
  if (value !== undefined) fields.set(name, { start: value.start, end });
}

function endOfLine(source: string, from: number, end: number): number {
  const newline = source.indexOf('\n', from);
  return newline < 0 ? end : Math.min(newline, end);
}

function isEmptyLine(source: string, from: number, to: number): boolean {
  return to - from <= 100 && source.slice(from, to).trim() === '';
}
