import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeSystemError, FileError, readSource, type SourceFile, systemCode } from '@geestdrift/node';
import { UsageError } from '../usage-error.js';

/** Reads a file of a list or configuration, in old Windows' encoding where it is no UTF-8; undefined where there is none. Throws {@link FileError}. */
export function readListFile(path: string): SourceFile | undefined {
  try {
    return readSource(path, undefined, { fallbackEncoding: 'windows-1252' });
  } catch (error) {
    if (error instanceof FileError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Writes a file that is not there yet, with its folder; `shown`: its name in messages. Throws {@link UsageError}. */
export function writeNewFile(path: string, content: string | Uint8Array, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    throw systemCode(error) === 'EEXIST'
      ? new UsageError('file-exists', shown)
      : new UsageError('unwritable', shown, describeSystemError(error));
  }
}
