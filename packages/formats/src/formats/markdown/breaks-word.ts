/**
 * Whether markup other than `*`, `_` and `~` may stand inside a word: a link, an attribute list, an escape. By the
 * looks of what stands on both sides of it; a footnote's `[^` stands behind a word.
 */
export function breaksWord(text: string): boolean {
  MARKUP.lastIndex = 0;
  while (MARKUP.test(text)) {
    const at = MARKUP.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      if (!isPunctuation(text.charCodeAt(at + 1))) continue;
      if (isLetter(before(text, at)) || isLetter(behind(text, at + 2))) return true;
    } else if (code === OPENING || code === BRACE) {
      if (isLetter(before(text, at)) && !(code === OPENING && text.charCodeAt(at + 1) === CARET)) return true;
    } else {
      const next = behind(text, at + 1);
      if (isLetter(next) || next === OPENING || next === ANGLE || next === BRACE || next === BACKSLASH)
        return true;
    }
  }
  return false;
}

const MARKUP = /[)[\\\]{}]/g;
const OPENING = 91;
const BACKSLASH = 92;
const BRACE = 123;
const CARET = 94;
const ANGLE = 60;

/** The character before `at`, over `*`, `_` and `~`; NaN where there is none. */
function before(text: string, at: number): number {
  let from = at - 1;
  while (from >= 0 && isEmphasis(text.charCodeAt(from))) from--;
  return text.charCodeAt(from);
}

/** The character at `at` or behind, over `*`, `_` and `~`; NaN where there is none. */
function behind(text: string, at: number): number {
  let to = at;
  while (to < text.length && isEmphasis(text.charCodeAt(to))) to++;
  return text.charCodeAt(to);
}

function isEmphasis(code: number): boolean {
  return code === 42 || code === 95 || code === 126;
}

/** Letters, digits, and what words hold beside them: `-` and `'`. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 39 ||
    (code >= 0xaa && code <= 0xfffb)
  );
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
