import { readFileSync, statSync } from 'node:fs';
import { declaredEncoding, encodingNamed } from './declared-encoding.js';
import { type Decoded, decodeText, type Encoding } from './decode.js';
import { FileError, systemCode } from './errors.js';

/** Far beyond any text that a person wrote; V8's strings end at about 512 MB. */
const MAX_BYTES = 200_000_000;

/** A file as it was read. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** As they stood on the disk, so that a change in between can be seen. */
  readonly bytes: Uint8Array;
}

/** How a format's files say what encoding they have. */
export interface EncodingHabits {
  /** The encoding of what is no UTF-8, where none is stated. */
  readonly fallbackEncoding?: string | undefined;
  /** Whether they may name it themselves, as HTML and XML do. */
  readonly declaresEncoding?: boolean | undefined;
}

/** Reads a text file; throws {@link FileError} when it cannot be read or is no text. See {@link decodeSource}. */
export function readSource(path: string, encoding?: string, habits?: EncodingHabits): SourceFile {
  const bytes = readBytes(path);
  return { path, bytes, ...decodeSource(path, bytes, encoding, habits) };
}

/**
 * Decodes what came from a file or from standard input, by its byte order mark, else by `encoding`, else as UTF-8 where it is
 * that, else as the file itself or its format says; throws {@link FileError}.
 */
export function decodeSource(
  path: string,
  bytes: Uint8Array,
  encoding?: string,
  habits: EncodingHabits = {},
): { readonly text: string; readonly encoding: Encoding } {
  const first = decodeText(bytes, encoding);
  const decoded = encoding === undefined ? (decodeAsStated(path, bytes, first, habits) ?? first) : first;
  if (!('problem' in decoded)) return decoded;
  if (decoded.problem === 'binary') throw new FileError('binary', path);
  throw new FileError('invalid-encoding', path, String(decoded.offset), decoded.encoding);
}

/** As the file or its format says, where UTF-8 does not tell: plain ASCII reads alike, but is to be written as stated. */
function decodeAsStated(
  path: string,
  bytes: Uint8Array,
  asUtf8: Decoded,
  { fallbackEncoding, declaresEncoding }: EncodingHabits,
): Decoded | undefined {
  const isInvalid =
    'problem' in asUtf8 && asUtf8.problem === 'invalid-encoding' && asUtf8.encoding === 'utf-8';
  const isAscii = 'text' in asUtf8 && asUtf8.encoding.name === 'utf-8' && asUtf8.text.length === bytes.length;
  if (!isInvalid && !isAscii) return undefined;
  const label = declaresEncoding === true ? declaredEncoding(bytes) : undefined;
  const declared = label === undefined ? undefined : encodingNamed(label);
  if (isInvalid && label !== undefined && declared === undefined)
    throw new FileError('unknown-encoding', path, label);
  const stated = declared ?? (isInvalid ? fallbackEncoding : undefined);
  return stated === undefined ? undefined : decodeText(bytes, stated);
}

/** Reads a file of any kind, of at most so many bytes; throws {@link FileError}. */
export function readBytes(path: string, most = MAX_BYTES): Uint8Array {
  try {
    const stats = statSync(path);
    // A pipe or a device would keep the run waiting.
    if (!stats.isFile()) throw new FileError('not-a-file', path);
    if (stats.size > most) throw new FileError('too-large', path, String(stats.size), String(most));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = systemCode(error);
    throw new FileError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable', path, code);
  }
}
