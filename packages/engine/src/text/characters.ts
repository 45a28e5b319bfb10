/** What a UTF-16 code unit can be to the tokenizer. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const INVISIBLE = 8;
export const OTHER = 16;
export const SURROGATE = 32;
/** Besides `LETTER`: a letter that a normal form may write otherwise, any but a to z. */
export const CASED = 64;

const LETTER_PATTERN = /^[\p{L}\p{M}]$/u;
const SPACE_PATTERN = /^\s$/u;

/**
 * Characters that readers do not see and that may stand inside a word, as in brackets of a regular expression: soft hyphen,
 * zero-width ones, marks of writing direction, what follows an emoji (variation selectors, a keycap), BOM.
 */
export const INVISIBLE_RANGES = '\\u00ad\\u200b-\\u200f\\u2060\\u20e3\\ufe00-\\ufe0f\\ufeff';
const INVISIBLE_PATTERN = new RegExp(`[${INVISIBLE_RANGES}]`);

/** Slow: for who asks once for each code unit. */
export function isInvisible(code: number): boolean {
  return INVISIBLE_PATTERN.test(String.fromCharCode(code));
}

export const HYPHENS = '-\u2010\u2011';
/** Inside a word that is written by itself; in running text a backtick is none, it opens code. */
export const APOSTROPHES = "'’‘ʼ`´";

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether a code unit joins the parts of a word in running text: all of {@link APOSTROPHES} but the backtick. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4;
}

/** Marks between clauses, in normal form. Where only some may stand, or others too, is said there. */
export const CLAUSE_MARKS: readonly string[] = [',', ';', ':', '(', ')', '–'];

/** Kinds of code units, each found out when it is first met: few of 65,536 ever are. */
export function createCharacterKinds(): (code: number) => number {
  const kinds = new Uint8Array(0x10000);
  return (code) => {
    const known = kinds[code] as number;
    if (known !== 0) return known;
    const kind = kindOf(code);
    kinds[code] = kind;
    return kind;
  };
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return SURROGATE;
  if (isInvisible(code)) return INVISIBLE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const character = String.fromCharCode(code);
  if (code >= 0x61 && code <= 0x7a) return LETTER;
  if (LETTER_PATTERN.test(character)) return LETTER | CASED;
  return SPACE_PATTERN.test(character) ? SPACE : OTHER;
}
