import { createDecoder, encodeUtf8 } from './web-encoding.js';

/** How the characters of a part stand in bytes. */
export interface Charset {
  /** The character at `at`, and how many bytes it takes. Bytes that mean nothing are U+FFFD. */
  characterAt(bytes: readonly number[], at: number): { readonly text: string; readonly length: number };
  /** undefined: the charset has no such characters. */
  encode(text: string): readonly number[] | undefined;
}

/**
 * The characters of bytes 0x80 to 0x9F in Windows-1252. Some releases of Node read it as if it were ISO-8859-1, so
 * `TextDecoder` is of no use here.
 */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const WINDOWS_1252: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (UPPER[byte - 0x80] as string) : String.fromCharCode(byte),
);
const UTF_8 = createDecoder('utf-8');
/** Charsets whose characters take more than one byte, UTF-8 apart. */
const MULTI_BYTE = /^(?:gb|big5|euc|iso-2022|shift|utf-16|replacement|x-user)/;

/**
 * The charset of this name. `undefined` for those whose bytes have to be read as a whole, see {@link decodeWhole}.
 * What states none, or an unknown one, is read as UTF-8 where it can be and else as Windows-1252, and only ASCII is written.
 */
export function charsetOf(label: string | undefined): Charset | undefined {
  const name = label === undefined ? undefined : canonicalName(label);
  if (name === 'utf-8') return { characterAt: utf8At, encode: (text) => [...encodeUtf8(text)] };
  if (name === undefined || /ascii|ansi_x3/i.test(label ?? '')) {
    return { characterAt: utf8Or1252At, encode: encodeAscii };
  }
  if (MULTI_BYTE.test(name)) return undefined;
  const table = name === 'windows-1252' ? WINDOWS_1252 : tableOf(name);
  // What calls itself ISO-8859-1 is read as Windows-1252 everywhere, but not every program writes so.
  const isStrict = name === 'windows-1252' && !/1252/.test(label ?? '');
  return {
    characterAt: (bytes, at) => ({ text: table[bytes[at] as number] as string, length: 1 }),
    encode: (text) => encodeWith(table, text, isStrict),
  };
}

/** All bytes as text. */
export function decodeWhole(bytes: Uint8Array, label: string | undefined): string {
  const name = label === undefined ? undefined : canonicalName(label);
  if (name !== 'windows-1252') {
    try {
      const decoder = createDecoder(name ?? 'utf-8', name === undefined);
      if (decoder !== undefined) return decoder.decode(bytes);
    } catch {
      // No UTF-8, and nothing says what else.
    }
  }
  return Array.from(bytes, (byte) => WINDOWS_1252[byte]).join('');
}

/** The byte that is this character in Windows-1252, or -1. */
export function windows1252Byte(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const upper = UPPER.indexOf(character);
  return upper < 0 ? -1 : 0x80 + upper;
}

/** The character of a byte in Windows-1252. */
export function windows1252Character(byte: number): string {
  return WINDOWS_1252[byte] as string;
}

/** The character of UTF-8 that starts at `at`. */
export function utf8At(bytes: readonly number[], at: number): { text: string; length: number } {
  const lead = bytes[at] as number;
  if (lead < 0x80) return { text: String.fromCharCode(lead), length: 1 };
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const text = UTF_8?.decode(Uint8Array.from(bytes.slice(at, at + length))) ?? '\uFFFD';
  if (text.includes('\uFFFD')) return { text: '\uFFFD', length: 1 };
  // A decoder leaves out a byte order mark.
  return { text: text === '' ? '\uFEFF' : text, length };
}

function utf8Or1252At(bytes: readonly number[], at: number): { text: string; length: number } {
  const found = utf8At(bytes, at);
  return found.text === '\uFFFD' ? { text: WINDOWS_1252[bytes[at] as number] as string, length: 1 } : found;
}

/** The name the WHATWG gives it; undefined for a charset that nobody knows. */
function canonicalName(label: string): string | undefined {
  return createDecoder(label)?.encoding;
}

function tableOf(name: string): readonly string[] {
  const decoder = createDecoder(name);
  return Array.from({ length: 256 }, (_, byte) => decoder?.decode(Uint8Array.of(byte)) ?? '\uFFFD');
}

function encodeWith(table: readonly string[], text: string, isStrict: boolean): number[] | undefined {
  const bytes = Array.from(text, (character) => table.indexOf(character));
  return bytes.some((byte) => byte < 0 || (isStrict && byte >= 0x80 && byte < 0xa0)) ? undefined : bytes;
}

function encodeAscii(text: string): number[] | undefined {
  const codes = Array.from(text, (character) => character.codePointAt(0) as number);
  return codes.some((code) => code > 0x7f) ? undefined : codes;
}
