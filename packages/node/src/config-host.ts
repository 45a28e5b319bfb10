import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ConfigHost } from '@geestdrift/config';
import { decodeText } from './decode.js';
import { systemCode } from './errors.js';
import { toSlashes } from './slashes.js';

/** Ten times what a long list of words takes. */
const MAX_BYTES = 10_000_000;
/** No file, or something that cannot be one: a folder of that name, a file where a folder was meant. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Configuration files from the disk. Calls are synchronous inside: for the few small files there are, that is fastest. */
export const nodeConfigHost: ConfigHost = {
  readFile: async (path, fallback) => {
    try {
      return readConfigText(path, fallback);
    } catch (error) {
      if (ABSENT.has(systemCode(error))) return undefined;
      throw error;
    }
  },
  exists: async (path) => existsSync(path),
  realPath: async (path) => resolveLinks(path),
};

/** Throws an error of the operating system, or one like it for what is no text file of a sensible size. */
function readConfigText(path: string, fallback: string | undefined): string | undefined {
  // Most folders have no configuration, and an error that is thrown takes far longer than the question.
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    // Whoever made the link meant something to hold.
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (link?.isSymbolicLink()) throw new Error('ENOLINK: a link to a file that is not there');
    return undefined;
  }
  // A pipe would keep the run waiting, a device would never end.
  if (!stats.isFile() && !stats.isDirectory()) throw new Error('EINVAL: not a regular file');
  if (stats.size > MAX_BYTES) throw new Error(`EFBIG: more than ${MAX_BYTES} bytes`);
  const bytes = readFileSync(path);
  const first = decodeText(bytes);
  const isOther = 'problem' in first && first.problem === 'invalid-encoding' && fallback !== undefined;
  const decoded = isOther ? decodeText(bytes, fallback) : first;
  if ('text' in decoded) return decoded.text;
  throw new Error(
    decoded.problem === 'binary'
      ? 'EILSEQ: NUL characters'
      : `EILSEQ: no valid ${decoded.encoding} at byte ${decoded.offset}`,
  );
}

/** The real path, also of a file that is not there: then that of the nearest folder above it. */
function resolveLinks(path: string): string {
  try {
    return toSlashes(realpathSync(path));
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolveLinks(parent) + path.slice(parent.length);
  }
}
