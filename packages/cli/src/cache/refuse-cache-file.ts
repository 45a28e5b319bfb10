import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundFile } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import { realPathOf, statsOf } from '../stats.js';
import { UsageError } from '../usage-error.js';
import { HEAD } from './cache-file.js';

/** Throws {@link UsageError} where a cache would take the place of a text, of the report or of what another program made. */
export function refuseCacheFile(
  path: string,
  files: readonly FoundFile[],
  outputFile: string | undefined,
  cwd: string,
): void {
  const names = new Set([path, realPathOf(path)]);
  if (files.some((file) => names.has(file.path))) throw new UsageError('overwrites-input', path);
  const isReport = outputFile !== undefined && names.has(resolve(cwd, outputFile));
  if (isReport) throw new UsageError('not-together', `--cache-location ${path}`, `-o ${outputFile}`);
  if (!isFree(path)) throw new UsageError('no-cache', displayPath(path, cwd));
}

/** Whether nothing that another program made would be lost: what is ours bears its head, however damaged. */
function isFree(path: string): boolean {
  const stats = statsOf(path);
  if (stats === undefined || stats.isDirectory()) return true;
  if (!stats.isFile()) return false;
  return stats.size === 0 || hasHead(path);
}

function hasHead(path: string): boolean {
  const start = Buffer.alloc(HEAD.length);
  try {
    const file = openSync(path, 'r');
    readSync(file, start);
    closeSync(file);
  } catch {
    return false;
  }
  return start.toString('latin1') === HEAD;
}
