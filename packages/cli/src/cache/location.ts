import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { statsOf } from '../stats.js';

/** The usual name. */
const NAME = '.geestdriftcache';

/** Where the cache lies, as in ESLint: the file that is named; in a folder that is named, a file for this working folder. */
export function findCacheFile(given: string | undefined, cwd: string): string {
  const path = resolve(cwd, given ?? NAME);
  if (given === undefined || !(/[\\/]$/.test(given) || statsOf(path)?.isDirectory())) return path;
  return join(path, `${NAME}_${createHash('sha1').update(cwd).digest('hex').slice(0, 12)}`);
}
