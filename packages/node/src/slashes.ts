import { sep } from 'node:path';

/** A path of this system with forward slashes, as configuration and globs write it. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
