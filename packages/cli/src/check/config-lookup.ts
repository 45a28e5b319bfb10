import { resolve } from 'node:path';
import type { ConfigError, ConfigHost, FileSettings, Known, LoadedConfig } from '@geestdrift/config';
import { createFinder, type FoundConfig } from '@geestdrift/config/find';
import type { LoadedList } from '@geestdrift/config/lists';
import { folderOf, relativeTo } from '@geestdrift/config/paths';
import { reasonOf } from '@geestdrift/config/unreadable';
import type { WordList } from '@geestdrift/engine';
import { type IgnorePatterns, nodeConfigHost, toSlashes } from '@geestdrift/node';
import { absenceOf } from '../stats.js';
import { UsageError } from '../usage-error.js';

/** A configuration that is ready to be asked. */
interface Ready {
  readonly config: LoadedConfig;
  readonly settingsFor: (path: string) => FileSettings;
  /** The folder from which globs count, for a path. */
  readonly baseOf: (path: string) => string;
  readonly ignore: readonly string[];
}

/** Which configuration holds for which file. Its parser is loaded when the first one is found. */
export interface ConfigLookup {
  /** undefined: none. `broken`: one with mistakes, by which nothing can be checked. */
  settingsFor(path: string): Promise<FileSettings | 'broken' | undefined>;
  /** The same for all files right in a folder; of a configuration with mistakes what is right. */
  settingsIn(folder: string): Promise<(path: string) => FileSettings | undefined>;
  ignoreFor(folder: string): Promise<IgnorePatterns | undefined>;
  /** The configuration itself; undefined: none. */
  configFor(path: string): Promise<LoadedConfig | undefined>;
  /** The mistakes in all configurations that were met. */
  readonly errors: readonly ConfigError[];
  /** The files of all lists that were met. */
  readonly listFiles: ReadonlyMap<WordList, string>;
}

/**
 * `choice`: a path, `false` for none, undefined for the nearest above each file. `given`: lists besides the configuration's.
 * Throws {@link UsageError}.
 */
export async function createConfigLookup(
  choice: string | false | undefined,
  cwd: string,
  known: Known,
  given: readonly LoadedList[] = [],
  host: ConfigHost = nodeConfigHost,
): Promise<ConfigLookup> {
  const errors: ConfigError[] = given.flatMap((list) => list.errors);
  const listFiles = new Map<WordList, string>(given.map(({ list, path }) => [list, path]));
  const ready = new Map<string, Promise<Ready>>();
  const load = async (found: FoundConfig): Promise<Ready> => {
    const prepared = await prepareConfig(found, toSlashes(cwd), known, given, errors, host);
    for (const { list, path } of prepared.config.lists.values()) listFiles.set(list, path);
    return prepared;
  };
  const prepare = (found: FoundConfig): Promise<Ready> => {
    const prepared = ready.get(found.path) ?? load(found);
    ready.set(found.path, prepared);
    return prepared;
  };
  const find = await makeFinder(choice, cwd);
  const lookUp = async (folder: string): Promise<Ready | undefined> => {
    const found = await find(toSlashes(folder));
    return found === undefined ? undefined : prepare(found);
  };
  return {
    errors,
    listFiles,
    settingsFor: async (path) => {
      const slashed = toSlashes(path);
      const held = await lookUp(folderOf(slashed));
      return held !== undefined && held.config.errors.length > 0 ? 'broken' : held?.settingsFor(slashed);
    },
    settingsIn: async (folder) => {
      const held = await lookUp(folder);
      return (path) => held?.settingsFor(toSlashes(path));
    },
    ignoreFor: async (folder) => {
      const held = await lookUp(folder);
      if (held === undefined || held.ignore.length === 0) return undefined;
      return { folder: held.baseOf(toSlashes(folder)), patterns: held.ignore };
    },
    configFor: async (path) => (await lookUp(folderOf(toSlashes(path))))?.config,
  };
}

type Find = (folder: string) => Promise<FoundConfig | undefined>;

/** How the configuration of a folder is found; `choice` as for {@link createConfigLookup}. Throws {@link UsageError}. */
export async function makeFinder(choice: string | false | undefined, cwd: string): Promise<Find> {
  if (choice === undefined) return createFinder(nodeConfigHost);
  if (choice === false) return async () => undefined;
  const chosen = await readChosen(choice, cwd);
  return async () => chosen;
}

async function readChosen(choice: string, cwd: string): Promise<FoundConfig> {
  const path = toSlashes(resolve(cwd, choice));
  let text: string | undefined;
  try {
    text = await nodeConfigHost.readFile(path);
  } catch (error) {
    throw new UsageError('no-config-file', choice, reasonOf(error));
  }
  if (text === undefined) throw new UsageError('no-config-file', choice, absenceOf(path));
  return { path, text };
}

async function prepareConfig(
  found: FoundConfig,
  cwd: string,
  known: Known,
  given: readonly LoadedList[],
  errors: ConfigError[],
  host: ConfigHost,
): Promise<Ready> {
  const { createResolver, loadConfig } = await import('@geestdrift/config');
  const listIds = given.map(({ list }) => list.ruleId);
  const config = await loadConfig(found, host, { ...known, listIds });
  errors.push(...config.errors);
  // A list with mistakes still finds what is right in it; several configurations may share one.
  for (const list of new Set(config.lists.values())) {
    errors.push(...list.errors.filter((error) => !errors.some((known) => isSame(known, error))));
  }
  if (given.length > 0) {
    const { findDoubleLists } = await import('@geestdrift/config/lists');
    errors.push(...findDoubleLists([...config.lists.values(), ...given]));
  }
  return {
    config,
    settingsFor: createResolver(config, known, cwd),
    baseOf: (path) =>
      path === config.folder || relativeTo(config.folder, path) !== undefined ? config.folder : cwd,
    ignore: config.layers.flatMap((layer) => layer.ignore),
  };
}

function isSame(a: ConfigError, b: ConfigError): boolean {
  return (
    a.message === b.message &&
    a.position?.line === b.position?.line &&
    a.position?.column === b.position?.column
  );
}
