/** What a UTF-16 code unit can be to the tokenizer. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const INVISIBLE = 8;
export const OTHER = 16;
export const SURROGATE = 32;

const LETTER_PATTERN = /^[\p{L}\p{M}]$/u;
const SPACE_PATTERN = /^\s$/u;

/** Characters that readers do not see and that may stand inside a word: soft hyphen, zero-width ones, BOM. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** A table of the kinds above for all UTF-16 code units. */
export function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0x3400 && code < 0xd800) kinds[code] = LETTER;
    else if (code >= 0xd800 && code < 0xe000) kinds[code] = SURROGATE;
    else if (code < 0x2000 || (code >= 0xfb00 && code < 0xfff0) || (code >= 0x2c00 && code < 0x3400)) {
      kinds[code] = kindOf(code);
    } else if (isInvisible(code)) kinds[code] = INVISIBLE;
    else if (SPACE_PATTERN.test(String.fromCharCode(code))) kinds[code] = SPACE;
  }
  return kinds;
}

function kindOf(code: number): number {
  if (isInvisible(code)) return INVISIBLE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const character = String.fromCharCode(code);
  if (LETTER_PATTERN.test(character)) return LETTER;
  return SPACE_PATTERN.test(character) ? SPACE : OTHER;
}
