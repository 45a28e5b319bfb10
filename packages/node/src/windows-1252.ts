/**
 * The characters of bytes 0x80 to 0x9F. `TextDecoder` is of no use here: in some releases of Node 20 and 22 it reads
 * windows-1252 as if it were ISO-8859-1. The five bytes that mean nothing are the control characters of that number,
 * as the WHATWG has it, so that every file can be written back.
 */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => UPPER[character.charCodeAt(0) - 0x80] as string);
}

/** The bytes of a text; undefined when a character has none. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const upper = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? -1 : UPPER.indexOf(text[index] as string);
    if (upper < 0 && code > 0xff) return undefined;
    if (upper < 0 && code >= 0x80 && code < 0xa0) return undefined;
    bytes[index] = upper < 0 ? code : 0x80 + upper;
  }
  return bytes;
}
