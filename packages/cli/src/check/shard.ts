import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { type FoundFile, toSlashes } from '@geestdrift/node';
import { UsageError } from '../usage-error.js';

/** Part `index` (from 1) of `count` parts of all files. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/5`. Throws {@link UsageError}. */
export function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (index === undefined || Number(index) > Number(count))
    throw new UsageError('wrong-value', `--shard ${value}`, '1/4, 2/4, …');
  return { index: Number(index), count: Number(count) };
}

/** The files of a part. A file stays in its part when others come and go: its path from `cwd` decides. */
export function filesOfShard(
  files: readonly FoundFile[],
  shard: Shard | undefined,
  cwd: string,
): readonly FoundFile[] {
  if (shard === undefined) return files;
  return files.filter(({ path }) => {
    const digest = createHash('sha256')
      .update(toSlashes(relative(cwd, path)))
      .digest();
    return digest.readUInt32BE() % shard.count === shard.index - 1;
  });
}
