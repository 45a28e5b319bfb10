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
 * Characters that readers do not see and that may stand inside a word: soft hyphen, zero-width ones, marks of writing
 * direction, what follows an emoji (variation selectors, a keycap), BOM.
 */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

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
