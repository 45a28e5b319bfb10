import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { decodeText, encodeText, isOnlyRead } from './decode.js';
import { FileError, systemCode } from './errors.js';
import type { SourceFile } from './read-file.js';

/**
 * Puts a mended text in the place of what was read: whole or not at all, in the same encoding, with the same mode, through
 * links. Throws {@link FileError} and writes nothing when the file is read-only, has changed, or does not fit its encoding.
 */
export async function writeSource(source: SourceFile, text: string): Promise<void> {
  const bytes = encodeFaithfully(source, text);
  const target = findTarget(source);
  // root may write to anything; a file that is marked read-only is so for a reason.
  if ((statSync(target).mode & 0o222) === 0 || !isWritable(target))
    throw new FileError('read-only', source.path);
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(target, Buffer.from(bytes));
  } catch (error) {
    throw new FileError('unwritable', source.path, systemCode(error));
  }
}

/** Whether this user may write to it; who may write to the folder could put another file in its place all the same. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The new bytes, sure to be read back as the new text, by a way that is sure to give back the old bytes. */
function encodeFaithfully(source: SourceFile, text: string): Uint8Array {
  const before = encodeText(source.text, source.encoding);
  const bytes = encodeText(text, source.encoding);
  const isFaithful = before !== undefined && Buffer.compare(before, source.bytes) === 0;
  const back = bytes === undefined ? undefined : decodeText(bytes, source.encoding.name);
  if (bytes !== undefined && isFaithful && back !== undefined && 'text' in back && back.text === text)
    return bytes;
  const code = isOnlyRead(source.encoding) ? 'not-writable' : 'not-encodable';
  throw new FileError(code, source.path, source.encoding.name);
}

/** The file itself, behind all links, once it is sure that nobody wrote to it meanwhile. */
function findTarget(source: SourceFile): string {
  let now: Uint8Array | undefined;
  try {
    now = readFileSync(source.path);
  } catch {
    // Gone, or no longer readable: changed all the same.
  }
  if (now === undefined || Buffer.compare(now, source.bytes) !== 0)
    throw new FileError('changed', source.path);
  return realpathSync(source.path);
}
