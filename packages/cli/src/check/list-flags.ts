import { resolve } from 'node:path';
import type { ConfigHost } from '@geestdrift/config';
import type { LoadedList } from '@geestdrift/config/lists';
import { nodeConfigHost, toSlashes } from '@geestdrift/node';
import { absenceOf } from '../stats.js';
import { UsageError } from '../usage-error.js';

/** The lists of all `--list`, in their order; throws {@link UsageError} for one that is not there. */
export async function readListFlags(
  flags: readonly string[],
  cwd: string,
  host: ConfigHost = nodeConfigHost,
): Promise<readonly LoadedList[]> {
  if (flags.length === 0) return [];
  const { loadList } = await import('@geestdrift/config/lists');
  const lists: LoadedList[] = [];
  for (const flag of flags) {
    const path = toSlashes(resolve(cwd, flag));
    if (lists.some((list) => list.path === path)) continue;
    const loaded = await loadList(path, host);
    if (loaded === undefined) throw new UsageError('no-list-file', flag, absenceOf(path));
    const other = lists.find(({ list }) => list.ruleId === loaded.list.ruleId);
    if (other !== undefined) throw new UsageError('double-list', flag, other.path);
    lists.push(loaded);
  }
  return lists;
}
