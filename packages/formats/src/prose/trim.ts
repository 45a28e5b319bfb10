import type { Range } from '@geestdrift/engine';

/** The range without white space at both ends; empty at `start` where there is nothing else. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Space, tab, line ends and form feed: what HTML and Markdown call white space. Not the no-break space. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Space and tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** White space, the spaces that do not break, and the joiner that mails are padded with behind their preheader. */
export function isPadding(code: number): boolean {
  return isSpace(code) || code === 0xa0 || code === 0x34f || code === 0x2007 || code === 0x202f;
}

const LETTER = /[0-9A-Za-z\u00AA-\u1FFF\u2C00-\uFEFE\uFF00-\uFFFB]/;

/** Whether the text has a letter or digit: something to read. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}
