import { decodeWindows1252, encodeWindows1252 } from './windows-1252.js';

/** How a text stands in its file. */
export interface Encoding {
  readonly name: string;
  /** Whether a byte order mark stands before the text; the text itself never has it. */
  readonly bom: boolean;
}

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly problem: 'binary' }
  /** `offset`: of the first byte that does not belong, where it is known. */
  | { readonly problem: 'invalid-encoding'; readonly encoding: string; readonly offset: number };

const BOMS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Reads bytes as text: by their byte order mark, else by `encoding`. What holds a NUL is no text. */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): Decoded {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const name = bom?.name ?? encoding;
  const body = bom === undefined ? bytes : bytes.subarray(bom.bytes.length);
  const text = decode(body, name);
  if (text === undefined) {
    // A picture is no invalid UTF-8: say what it is.
    if (!name.startsWith('utf-16') && bytes.includes(0)) return { problem: 'binary' };
    return {
      problem: 'invalid-encoding',
      encoding: name,
      offset: findInvalid(body, name) + bytes.length - body.length,
    };
  }
  if (text.includes('\0')) return { problem: 'binary' };
  return { text, encoding: { name, bom: bom !== undefined } };
}

/** The bytes of a text; undefined when it does not fit the encoding. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  const body = encode(text, encoding.name);
  const bom = encoding.bom ? (BOMS.find(({ name }) => name === encoding.name)?.bytes ?? []) : [];
  if (body === undefined || bom.length === 0) return body;
  const bytes = new Uint8Array(bom.length + body.length);
  bytes.set(bom);
  bytes.set(body, bom.length);
  return bytes;
}

/** undefined: these bytes are no such text. */
function decode(bytes: Uint8Array, name: string): string | undefined {
  if (name === 'windows-1252' || name === 'iso-8859-1') return decodeWindows1252(bytes);
  try {
    if (name === 'utf-16be') return bytes.length % 2 === 0 ? decode(swapBytes(bytes), 'utf-16le') : undefined;
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encode(text: string, name: string): Uint8Array | undefined {
  switch (name) {
    case 'utf-8':
      // A lone surrogate would become U+FFFD.
      return isWellFormed(text) ? Buffer.from(text, 'utf8') : undefined;
    case 'utf-16le':
      return isWellFormed(text) ? Buffer.from(text, 'utf16le') : undefined;
    case 'utf-16be':
      return isWellFormed(text) ? swapBytes(Buffer.from(text, 'utf16le')) : undefined;
    case 'windows-1252':
    case 'iso-8859-1':
      return encodeWindows1252(text);
    default:
      return encodeSingleByte(text, name);
  }
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Encodings of which only characters of one byte are written, such as ASCII. */
const MULTI_BYTE = ['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis'];

/** Whether an encoding is read, and most of it not written. */
export function isOnlyRead({ name }: Encoding): boolean {
  return MULTI_BYTE.includes(new TextDecoder(name).encoding);
}

/** Encodes by looking up what each of the 256 bytes means by itself, if anything. */
function encodeSingleByte(text: string, name: string): Uint8Array | undefined {
  const all = Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte), name));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = all.indexOf(text[index] as string);
    if (byte < 0) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16();
}

/** Where the first character stands that is none: behind the whole characters of the longest start that decodes. */
function findInvalid(bytes: Uint8Array, name: string): number {
  const lengthOf = (end: number): number | undefined => decodeStart(bytes.subarray(0, end), name)?.length;
  const longest = lastThat(bytes.length, (end) => lengthOf(end) !== undefined);
  const length = lengthOf(longest) ?? 0;
  // The start may end in part of a character.
  return length === 0 ? 0 : lastThat(longest, (end) => (lengthOf(end) ?? 0) < length) + 1;
}

/** The last number up to `high` of which something holds that holds of 0 and of all up to some number, found by halving. */
function lastThat(high: number, holds: (number: number) => boolean): number {
  let low = 0;
  let top = high;
  while (low < top) {
    const middle = (low + top + 1) >> 1;
    if (holds(middle)) low = middle;
    else top = middle - 1;
  }
  return low;
}

/** The whole characters of bytes that may end in part of one; undefined: no text starts like this. */
function decodeStart(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
