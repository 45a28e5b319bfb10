import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, systemCode } from './errors.js';

/** Writes a file of our own, whole or not at all; makes its folder. Throws {@link FileError}. */
export async function writeOwnFile(path: string, content: string | Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    mkdirSync(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new FileError('unwritable', path, systemCode(error));
  }
}
