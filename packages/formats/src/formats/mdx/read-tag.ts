import { OPAQUE } from '@geestdrift/engine';
import { type Fill, mask, NOTHING } from '../../source/mask.js';
import type { JavaScriptEnds } from './javascript.js';

const NAME = /<\/?([A-Za-z][\w.:-]{0,100})|<\/?[ \t]*>/y;
const PIECE =
  /[^\S\n]+|(\n)|(\/?>)|[A-Za-z_$:@][\w:.$-]{0,100}|=[ \t]*|"[^"<]{0,5000}"|'[^'<]{0,5000}'|(\{)/y;
/** A string as an attribute's value in braces. */
const STRING = /^\{\s*(["'`])([^\\]*)\1\s*\}$/;
/** A tag as CommonMark has it. */
const TAG =
  /^<(?:\/[A-Za-z][\w-]*\s*|[A-Za-z][\w-]*(?:\s+[A-Za-z:_][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>$/;
const LONGEST = 20_000;

/** A JSX tag: where it ends, and what makes it a tag of HTML on one line. */
export interface JsxTag {
  readonly end: number;
  readonly fills: readonly Fill[];
}

/** Reads the tag at `at`, where the text has a `<`; undefined where it is none. */
export function readTag(text: string, at: number, ends: JavaScriptEnds): JsxTag | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(text);
  if (name === null) return undefined;
  if (name[1] === undefined) return fragment(at, NAME.lastIndex);
  const fills: Fill[] = [];
  for (const { index } of name[0].matchAll(/[.:]/g)) fill(fills, at + index, at + index + 1, '_');
  let from = NAME.lastIndex;
  let isValue = false;
  while (from - at < LONGEST) {
    PIECE.lastIndex = from;
    const piece = PIECE.exec(text);
    if (piece === null) return undefined;
    const [whole, newline, close, brace] = piece;
    let end = PIECE.lastIndex;
    if (close !== undefined) return isTag(text, at, end, fills) ? { end, fills } : undefined;
    if (newline !== undefined) fill(fills, from, end, ' ');
    if (brace !== undefined) {
      end = ends.expression(from) ?? -1;
      if (end < 0) return undefined;
      fills.push(...fillValue(text, from, end, isValue));
    }
    isValue = whole.startsWith('=') || (isValue && whole.trim() === '');
    from = end;
  }
  return undefined;
}

/** Whether Markdown will take what is left for a tag: else it would show the fills. */
function isTag(text: string, start: number, end: number, fills: readonly Fill[]): boolean {
  const own = fills.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return own.length === 0 || TAG.test(mask(text.slice(start, end), own));
}

/** `<>` and `</>` leave nothing. */
function fragment(start: number, end: number): JsxTag {
  return { end, fills: [{ start, end, with: NOTHING }] };
}

/** A string in braces becomes one without, any other value something that cannot be read; `{...spread}` blanks. */
function fillValue(text: string, start: number, end: number, isValue: boolean): Fill[] {
  if (!isValue) return [{ start, end, with: ' ' }];
  const [, quote, content] = STRING.exec(text.slice(start, end)) ?? [];
  // The last one is a blank: the `/` of `/>` would be part of a value without quotes.
  if (quote === undefined || content === undefined || content.includes(quote) || /["{<]/.test(content)) {
    return [
      { start, end: end - 1, with: OPAQUE },
      { start: end - 1, end, with: ' ' },
    ];
  }
  const open = text.indexOf(quote, start);
  const close = text.lastIndexOf(quote, end - 1);
  const fills: Fill[] = [];
  fill(fills, start, open, ' ');
  if (quote === '`') fill(fills, open, open + 1, '"');
  if (quote === '`') fill(fills, close, close + 1, '"');
  fill(fills, close + 1, end, ' ');
  return fills;
}

function fill(fills: Fill[], start: number, end: number, character: string): void {
  if (start < end) fills.push({ start, end, with: character });
}
