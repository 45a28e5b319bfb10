import { readFileSync, statSync } from 'node:fs';
import { decodeText, type Encoding } from './decode.js';
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

/** Reads a text file; throws {@link FileError} when it cannot be read or is no text. */
export function readSource(path: string, encoding?: string): SourceFile {
  const bytes = readBytes(path);
  return { path, bytes, ...decodeSource(path, bytes, encoding) };
}

/** Decodes what came from a file or from standard input; throws {@link FileError}. */
export function decodeSource(
  path: string,
  bytes: Uint8Array,
  encoding?: string,
): { readonly text: string; readonly encoding: Encoding } {
  const decoded = decodeText(bytes, encoding);
  if (!('problem' in decoded)) return decoded;
  if (decoded.problem === 'binary') throw new FileError('binary', path);
  throw new FileError('invalid-encoding', path, String(decoded.offset), decoded.encoding);
}

/** Reads a file that need not be text; throws {@link FileError}. */
export function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    // A pipe or a device would keep the run waiting.
    if (!stats.isFile()) throw new FileError('not-a-file', path);
    if (stats.size > MAX_BYTES) throw new FileError('too-large', path, String(stats.size), String(MAX_BYTES));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = systemCode(error);
    throw new FileError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable', path, code);
  }
}
