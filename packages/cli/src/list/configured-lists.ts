import { type ConfigError, type LoadedConfig, loadConfig } from '@geestdrift/config';
import type { LoadedList } from '@geestdrift/config/lists';
import { formatNames } from '@geestdrift/formats';
import { nodeConfigHost, toSlashes } from '@geestdrift/node';
import type { GivenOptions } from '../arguments/parse.js';
import { makeFinder } from '../check/config-lookup.js';
import { readListFlags } from '../check/list-flags.js';
import type { Surroundings } from '../check/model.js';

/** The lists that hold in a folder, and what is wrong with where they are named. */
export interface ConfiguredLists {
  /** undefined: there is no configuration. */
  readonly config: LoadedConfig | undefined;
  /** Of the configuration, then of the command line; later ones win, each once. */
  readonly lists: readonly LoadedList[];
  /** Mistakes of the configuration, and lists of one name. */
  readonly errors: readonly ConfigError[];
}

/** What a configuration may name, for reading it. */
export async function knownNames({ engine }: Surroundings) {
  const { ruleSet, nounForms } = await engine.load();
  return { rules: ruleSet.rules, formats: formatNames, nounForms };
}

/**
 * Loads the lists of the configuration that `--config` names, or of the nearest one in or above a folder, and those that are
 * given by path. Throws UsageError for files that are not there.
 */
export async function loadConfiguredLists(
  given: readonly string[],
  folder: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<ConfiguredLists> {
  const { cwd } = surroundings.io;
  const own = await readListFlags(given, cwd);
  const find = await makeFinder(options.has('no-config') ? false : options.value('config'), cwd);
  const found = await find(toSlashes(folder));
  if (found === undefined) return { config: undefined, lists: own, errors: [] };
  const config = await loadConfig(found, nodeConfigHost, await knownNames(surroundings));
  const named = [...config.lists.values()].filter(
    (list, index, all) => all.lastIndexOf(list) === index && !own.some(({ path }) => path === list.path),
  );
  const lists = [...named, ...own];
  const { findDoubleLists } = await import('@geestdrift/config/lists');
  return { config, lists, errors: [...config.errors, ...findDoubleLists(lists)] };
}
