import { type Block, composeMaps, type OffsetMap, sliceMap } from '@geestdrift/engine';
import { Decoding } from '../../prose/decoding.js';
import {
  type Charset,
  charsetOf,
  decodeWhole,
  utf8At,
  windows1252Byte,
  windows1252Character,
} from './charset.js';
import { joinFlowedLines } from './flowed.js';
import type { TextPart } from './parts.js';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.js';
import { decodeBase64, encodeUtf8 } from './web-encoding.js';

/** The text of a part. */
export interface DecodedPart {
  readonly text: string;
  readonly map: OffsetMap;
  readonly unplaced?: true;
  readonly encode?: NonNullable<Block['encode']>;
}

const NO_MAP: OffsetMap = { runs: [] };

/** Decodes a part; undefined where it is written in a way that nobody reads here, such as uuencode. */
export function decodePart(source: string, part: TextPart): DecodedPart | undefined {
  const decoded = decodeTransfer(source, part);
  if (decoded === undefined || part.type.essence === 'text/html') return decoded && forHtml(decoded);
  if (!part.type.flowed) return decoded;
  const { text, map } = joinFlowedLines(decoded.text, part.type.dropsSpace);
  return { ...decoded, text, map: decoded.unplaced === true ? NO_MAP : composeMaps(map, decoded.map) };
}

function decodeTransfer(source: string, { body, encoding, type }: TextPart): DecodedPart | undefined {
  const charset = charsetOf(type.charset);
  switch (encoding) {
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return decodeLiteral(source.slice(body.start, body.end), body.start, charset);
    case 'quoted-printable': {
      if (charset === undefined) {
        const bytes = charsetOf('latin1') as Charset;
        const { text } = decodeQuotedPrintable(source, body, bytes);
        return unplaced(decodeWhole(Uint8Array.from(text, windows1252Byte), type.charset));
      }
      return {
        ...decodeQuotedPrintable(source, body, charset),
        encode: (text, range) => encodeQuotedPrintable(source, text, range, charset),
      };
    }
    case 'base64':
      return unplaced(decodeWhole(decodeBase64(source.slice(body.start, body.end)), type.charset));
    default:
      return undefined;
  }
}

function unplaced(text: string): DecodedPart {
  return { text, map: NO_MAP, unplaced: true };
}

/**
 * A text that stands in the source as it is, from `start` on. Only what has characters beyond ASCII already gets more of
 * them: nothing else shows how the file writes those.
 */
export function decodeLiteral(text: string, start: number, charset = charsetOf('utf-8')): DecodedPart {
  if (charset === undefined) return unplaced(text);
  const map = sliceMap(start, text.length);
  if (!/[^\0-\x7f]/.test(text)) return { text, map, encode: asciiOnly };
  return (isUtf8(charset) ? readAsUtf8(text, start) : undefined) ?? { text, map };
}

function isUtf8(charset: Charset): boolean {
  return charset.encode('\u0100')?.length === 2;
}

/** A part in UTF-8 in a file that was read as Windows-1252, since another part is; undefined where it reads well. */
function readAsUtf8(text: string, start: number): DecodedPart | undefined {
  const decoding = new Decoding(text);
  let done = 0;
  for (const { 0: piece, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    decoding.copy(done, index);
    const bytes = Array.from(piece, windows1252Byte);
    for (let at = 0; at < bytes.length; ) {
      const character = bytes[at] === -1 ? undefined : utf8At(bytes, at);
      if (character === undefined || character.text === '\uFFFD') return undefined;
      decoding.put(character.text, index + at, index + at + character.length);
      at += character.length;
    }
    done = index + piece.length;
  }
  decoding.copy(done, text.length);
  const decoded = decoding.finish();
  return {
    text: decoded.text,
    map: composeMaps(decoded.map, sliceMap(start, text.length)),
    encode: (written) => Array.from(encodeUtf8(written), windows1252Character).join(''),
  };
}

function asciiOnly(text: string): string | undefined {
  return /[^\0-\x7f]/.test(text) ? undefined : text;
}

/** In HTML a character that the part cannot have is written as a reference. */
function forHtml(decoded: DecodedPart): DecodedPart {
  const { encode } = decoded;
  if (encode === undefined) return decoded;
  return {
    ...decoded,
    encode: (text, range) =>
      encode(text, range) ??
      encode(
        text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`),
        range,
      ),
  };
}
