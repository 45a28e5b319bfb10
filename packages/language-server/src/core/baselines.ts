import { type ConfigError, createFinder, type FoundConfig, folderOf } from '@geestdrift/config';
import { nameOf } from '@geestdrift/config/paths';
import {
  type FileSuppressions,
  nameFrom,
  readSuppressions,
  SUPPRESSIONS_FILE,
  type Suppressions,
} from '@geestdrift/config/suppressions';
import type { Host } from './host.js';
import { type OpenText, overlayHost } from './overlay-host.js';

/** The findings that a team does not want to hear of yet: the nearest baseline above each text, as on the command line. */
export interface Baselines {
  /** What is suppressed in a text; undefined: nothing. */
  knownFor(path: string): Promise<FileSuppressions | undefined>;
  /** The path of the baseline that holds for a text. */
  placeFor(path: string): Promise<string | undefined>;
  /** The mistakes of all that were read, by path; none for one that is right. */
  readonly mistakes: ReadonlyMap<string, readonly ConfigError[]>;
  /** Forgets all that was read. */
  invalidate(): void;
}

export function createBaselines(host: Host, openText: OpenText): Baselines {
  const overlay = overlayHost(host, openText);
  const mistakes = new Map<string, readonly ConfigError[]>();
  /** The last that had no mistakes: it holds while a person edits. */
  const good = new Map<string, Suppressions>();
  let read = new Map<string, Suppressions>();
  let find = createFinder(overlay, [SUPPRESSIONS_FILE]);
  const suppressionsIn = (found: FoundConfig): Suppressions => {
    const { path } = found;
    const known = read.get(path);
    if (known !== undefined) return known;
    const { suppressions, errors } = readSuppressions(found);
    mistakes.set(path, errors);
    if (errors.length === 0) good.set(path, suppressions);
    const held = good.get(path) ?? suppressions;
    read.set(path, held);
    return held;
  };
  return {
    knownFor: async (path) => {
      const found = await find(folderOf(path));
      return found && suppressionsIn(found).get(nameFrom(found.path, path));
    },
    placeFor: async (path) => (await find(folderOf(path)))?.path,
    mistakes,
    invalidate: () => {
      read = new Map();
      mistakes.clear();
      find = createFinder(overlay, [SUPPRESSIONS_FILE]);
    },
  };
}

/** Whether a file is a baseline, by its name. */
export function isBaseline(path: string): boolean {
  return nameOf(path) === SUPPRESSIONS_FILE;
}
