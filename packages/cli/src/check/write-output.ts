import { writeFileSync } from 'node:fs';
import { describeSystemError, FileError, writeOwnFile } from '@geestdrift/node';
import { statsOf } from '../stats.js';
import { UsageError } from '../usage-error.js';

/**
 * Writes a file, in the place of one that may be there, whole or not at all; a pipe or device gets it as it comes. `shown`: its name in
 * messages. Throws {@link UsageError}.
 */
export async function overwrite(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  try {
    if (statsOf(path)?.isFile() === false) writeFileSync(path, content);
    else await writeOwnFile(path, content);
  } catch (error) {
    throw new UsageError(
      'unwritable',
      shown,
      describeSystemError(error instanceof FileError ? error.found : error),
    );
  }
}
