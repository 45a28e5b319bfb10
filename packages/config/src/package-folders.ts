import type { ConfigHost } from './model.js';
import { folderOf, foldersAbove, resolvePath } from './paths.js';

const NAME = /^(?:@[\w.-]+\/)?[\w.-]+$/;

/**
 * The folders in which a package may be, the nearest first: those above the files of `origins`, as they are named and where
 * links lead, since package managers link what they install. None for what is no package's name.
 */
export async function packageFolders(
  name: string,
  origins: readonly string[],
  { realPath }: ConfigHost,
): Promise<readonly string[]> {
  const isName = NAME.test(name) && !name.split('/').some((part) => /^\.+$/.test(part));
  const folders = new Set<string>();
  for (const origin of isName ? origins : []) {
    for (const path of [origin, (await realPath?.(origin)) ?? origin]) {
      for (const folder of foldersAbove(folderOf(path))) folders.add(folder);
    }
  }
  return [...folders].map((folder) => resolvePath(folder, `node_modules/${name}`));
}
