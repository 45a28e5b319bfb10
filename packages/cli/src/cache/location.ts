import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The usual name. */
export const NAME = '.geestdriftcache';

/** Where the cache lies, as in ESLint: the file that is named; in a folder that is named, a file for this working folder. */
export function findCacheFile(given: string | undefined, cwd: string): string {
  const path = resolve(cwd, given ?? NAME);
  if (given === undefined || !(/[\\/]$/.test(given) || isFolder(path))) return path;
  return join(path, `${NAME}_${createHash('sha1').update(cwd).digest('hex').slice(0, 12)}`);
}

function isFolder(path: string): boolean {
  return lookUp(path)?.isDirectory() === true;
}

/** undefined: nothing there, or nothing that can be reached; writing to it tells which. */
export function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
