import type { Range } from '@geestdrift/engine';
import { type ContentType, readContentType } from './content-type.js';
import { readHeaders, unfold } from './headers.js';

/** A part of a mail that a person reads. */
export interface TextPart {
  readonly type: ContentType;
  /** The transfer encoding, in lower case. */
  readonly encoding: string;
  readonly body: Range;
}

/** A mail, taken apart. */
export interface Mail {
  /** Where the value of the subject stands. */
  readonly subject: Range | undefined;
  /** The texts and their HTML twins, in source order; no attachments, and no mails inside this one. */
  readonly parts: readonly TextPart[];
  /** Whether there were parts that nobody looked into: too many, or nested too deep. */
  readonly tooMuch: boolean;
}

/** Mail programs nest three or four deep, and put a handful of parts in a mail. */
const DEEPEST = 20;
const MOST_PARTS = 5000;
const READ: ReadonlySet<string> = new Set(['text/plain', 'text/html']);

/** Takes a mail apart. In time linear in the source. */
export function readMail(source: string): Mail {
  const start = /^\uFEFF?(?:[ \t]*\r?\n){0,20}/.exec(source)?.[0].length ?? 0;
  const parts: TextPart[] = [];
  const { fields, bodyStart } = readHeaders(source, start, source.length);
  let tooMuch = false;
  const walk = (headers: ReadonlyMap<string, Range>, body: Range, depth: number): void => {
    const field = (name: string): string | undefined => {
      const value = headers.get(name);
      return value === undefined ? undefined : unfold(source, value);
    };
    const type = readContentType(field('content-type'));
    const inner = type.essence.startsWith('multipart/') ? splitBody(source, body, type.boundary) : [];
    if (parts.length >= MOST_PARTS || (inner.length > 0 && depth >= DEEPEST)) tooMuch = true;
    else if (inner.length > 0) {
      for (const range of inner) {
        const part = readHeaders(source, range.start, range.end);
        walk(part.fields, { start: part.bodyStart, end: range.end }, depth + 1);
      }
    } else {
      const isText = READ.has(type.essence) || type.essence.startsWith('multipart/');
      if (!isText || /^\s*attachment\b/i.test(field('content-disposition') ?? '')) return;
      parts.push({ type, encoding: encodingOf(field('content-transfer-encoding')), body });
    }
  };
  walk(fields, { start: bodyStart, end: source.length }, 0);
  return { subject: fields.get('subject'), parts, tooMuch };
}

function encodingOf(value: string | undefined): string {
  return (value ?? '')
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase();
}

/** The parts between the boundary lines of a body; none where it has no such lines. */
function splitBody(source: string, body: Range, boundary: string | undefined): readonly Range[] {
  if (boundary === undefined || boundary === '') return [];
  const text = source.slice(body.start, body.end);
  const mark = `--${boundary}`;
  const parts: Range[] = [];
  let open: number | undefined;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(text.slice(at + mark.length, at + mark.length + 80));
    if (rest === null || (at > 0 && text.charCodeAt(at - 1) !== 10)) continue;
    if (open !== undefined) parts.push(rangeOf(body.start, open, lineEndBefore(text, at)));
    open = rest[1] === undefined ? at + mark.length + rest[0].length : undefined;
    if (open === undefined) return parts;
  }
  // A mail that breaks off is read up to there.
  if (open !== undefined) parts.push(rangeOf(body.start, open, text.length));
  return parts;
}

function rangeOf(shift: number, start: number, end: number): Range {
  return { start: shift + start, end: shift + Math.max(start, end) };
}

/** Where the line above ends: its line end belongs to the boundary. */
function lineEndBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 10) return at;
  return text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1;
}
