import type { Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundFile } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';
import { statsOf } from '../stats.js';
import { UsageError } from '../usage-error.js';

/** Throws {@link UsageError} when the report would take the place of what is read, under whatever name. */
export function refuseOverwriting(
  files: readonly Pick<FoundFile, 'path'>[],
  { outputFile, config, stdinFilename, filesFrom, lists }: Flags,
  cwd: string,
): void {
  if (outputFile === undefined) return;
  const output = fileAt(resolve(cwd, outputFile));
  if (output === undefined) return;
  const named = [config, stdinFilename, filesFrom, ...lists].filter((name) => typeof name === 'string');
  const paths = [...files.map(({ path }) => path), ...named.map((name) => resolve(cwd, name))];
  const isOutput = (path: string): boolean => {
    const stats = fileAt(path);
    return stats !== undefined && stats.ino === output.ino && stats.dev === output.dev;
  };
  if (paths.some(isOutput)) throw new UsageError('overwrites-input', outputFile);
}

/** undefined: no such file, or nothing that a report could damage. */
function fileAt(path: string): Stats | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? stats : undefined;
}
