import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeSystemError } from '@geestdrift/node';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

/** The names in a list of files, `-` for standard input: one a line, or parted by NULs. Throws {@link UsageError}. */
export async function readFileList(name: string, io: Io): Promise<string[]> {
  const text = new TextDecoder().decode(await readList(name, io));
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}

async function readList(name: string, io: Io): Promise<Uint8Array> {
  if (name === '-') return io.readStdin();
  try {
    return readFileSync(resolve(io.cwd, name));
  } catch (error) {
    throw new UsageError('no-file-list', name, describeSystemError(error));
  }
}
