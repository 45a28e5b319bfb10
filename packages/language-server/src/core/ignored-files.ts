import { folderOf, nameOf } from '@geestdrift/config/paths';
import type { Configs } from './configs.js';
import type { Folders } from './folders.js';
import type { Host } from './host.js';

const NAMES: readonly string[] = ['.gitignore', '.geestdriftignore'];
/** The files that say what is ignored, as a glob. */
export const IGNORE_FILES = `**/{${NAMES.join(',')}}`;

/** What the command line passes over below a folder, and an editor shows nothing in. */
export interface IgnoredFiles {
  /** `chosen`: the path of the configuration to use; undefined: the nearest above the text. */
  has(path: string, chosen: string | undefined): Promise<boolean>;
  /** Forgets all that was found out. */
  clear(): void;
}

export function createIgnoredFiles(host: Host, configs: Configs, folders: Folders): IgnoredFiles {
  const known = new Map<string, Promise<boolean>>();
  const look = async (path: string, chosen: string | undefined): Promise<boolean> =>
    (await host.isIgnored?.(path, folders.around(path) ?? folderOf(path), (folder) =>
      configs.ignoreFor(folder, chosen),
    )) ?? false;
  return {
    has: (path, chosen) => {
      const answer = known.get(path) ?? look(path, chosen);
      known.set(path, answer);
      return answer;
    },
    clear: () => known.clear(),
  };
}

/** Whether a file says what is ignored, by its name. */
export function isIgnoreFile(path: string): boolean {
  return NAMES.includes(nameOf(path));
}
