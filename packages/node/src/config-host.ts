import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ConfigHost } from '@geestdrift/config';
import { systemCode } from './errors.js';
import { toSlashes } from './slashes.js';

/** No file, or something that cannot be one: a folder of that name, a file where a folder was meant. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Configuration files from the disk. Calls are synchronous inside: for the few small files there are, that is fastest. */
export const nodeConfigHost: ConfigHost = {
  readFile: async (path) => {
    try {
      return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      if (ABSENT.has(systemCode(error))) return undefined;
      throw error;
    }
  },
  exists: async (path) => existsSync(path),
  realPath: async (path) => resolveLinks(path),
};

/** The real path, also of a file that is not there: then that of the nearest folder above it. */
function resolveLinks(path: string): string {
  try {
    return toSlashes(realpathSync(path));
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolveLinks(parent) + path.slice(parent.length);
  }
}
