import { dirname, relative, resolve } from 'node:path';
import { type ConfigError, type LoadedConfig, mayName } from '@geestdrift/config';
import { addList, applyTextEdits } from '@geestdrift/config/edit';
import { LIST_ENDINGS, type LoadedList } from '@geestdrift/config/lists';
import { folderOf } from '@geestdrift/config/paths';
import { nodeConfigHost, toSlashes, writeSource } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { UsageError } from '../usage-error.js';
import { loadConfiguredLists } from './configured-lists.js';
import { FIRST_CONFIG, FIRST_LIST } from './first-names.js';
import { readListFile, writeNewFile } from './list-file.js';
import { isListFile } from './list-operands.js';
import { LIST_WORDS } from './list-words.js';

/** Where a word goes. */
export interface AddTarget {
  /** The list; it may not be there yet. */
  readonly path: string;
  /** Its path as a person reads it. */
  readonly shown: string;
  /** The configuration that names it, or should; it may not be there yet. */
  readonly configPath: string;
  /** All lists of that configuration. */
  readonly lists: readonly LoadedList[];
  /** Mistakes of the configuration. */
  readonly errors: readonly ConfigError[];
}

/** The list of `--list`, else the first of the nearest configuration, else a new one beside it. Throws {@link UsageError}. */
export async function findAddTarget(options: GivenOptions, surroundings: Surroundings): Promise<AddTarget> {
  const { cwd } = surroundings.io;
  const given = options.value('list');
  if (given !== undefined && !isListFile(given))
    throw new UsageError('not-a-list', given, LIST_ENDINGS.join(', '));
  const named = given === undefined ? undefined : toSlashes(resolve(cwd, given));
  const folder = named === undefined ? cwd : dirname(named);
  const { config, lists, errors } = await loadConfiguredLists([], folder, options, surroundings);
  const configPath = config?.path ?? toSlashes(resolve(cwd, FIRST_CONFIG));
  const path = named ?? firstList(config) ?? `${folderOf(configPath)}/${FIRST_LIST}`;
  return { path, shown: displayPath(path, cwd), configPath, lists, errors };
}

/** The first list that the configuration itself names; those of packages are not ours to change. */
function firstList(config: LoadedConfig | undefined): string | undefined {
  const own = config?.layers.at(-1)?.lists ?? [];
  const paths = own.flatMap((reference) => config?.lists.get(reference)?.path ?? []);
  return paths.find((path) => !path.includes('/node_modules/'));
}

/** Names a new list in the configuration, and makes that where there is none. Gives what was done, in lines. */
export async function nameInConfig(
  { path, shown, configPath, lists }: AddTarget,
  isNew: boolean,
  { io, locale }: Surroundings,
): Promise<string> {
  const words = LIST_WORDS[locale];
  if (lists.some((list) => list.path === path)) return '';
  if (!(await mayName(configPath, path, nodeConfigHost))) return `${words.outside(shown)}\n`;
  if (!isNew) return `${words.notNamed(shown)}\n`;
  const source = readListFile(configPath);
  const reference = toSlashes(relative(dirname(configPath), path));
  const text = source?.text ?? '';
  const changed = applyTextEdits(text, addList(text, reference, configPath, locale));
  const config = displayPath(configPath, io.cwd);
  if (source === undefined) writeNewFile(configPath, changed, config);
  else await writeSource(source, changed);
  return `${source === undefined ? words.madeConfig(config) : words.named(config)}\n`;
}
