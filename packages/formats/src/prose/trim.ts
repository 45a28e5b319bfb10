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

const LETTER = /[0-9A-Za-z\u00AA-\u1FFF\u2C00-\uFEFE\uFF00-\uFFFB]/;

/** Whether the text has a letter or digit: something to read. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}
