import {
  CONFIG_NAMES,
  type ConfigError,
  createFinder,
  createResolver,
  type FileSettings,
  type FoundConfig,
  folderOf,
  type LoadedConfig,
  loadConfig,
  readFound,
  relativeTo,
  type SettingsFor,
} from '@geestdrift/config';
import type { FileKind } from '@geestdrift/config/language';
import { isUsablePattern } from '@geestdrift/config/limits';
import ignore from 'ignore';
import type { Host, IgnorePatterns } from './host.js';
import { type OpenText, overlayHost, withoutBom } from './overlay-host.js';
import { known } from './rules.js';

/** A configuration that is ready to be asked. */
interface Configuration {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly settingsFor: SettingsFor;
  readonly ignore: readonly string[];
  /** The paths of its lists, by the id that their findings bear. */
  readonly lists: ReadonlyMap<string, string>;
  /** Whether the configuration leaves a file out. */
  ignores(path: string): boolean;
}

/** Which configuration holds for which text. What was read is kept until {@link Configs.invalidate}. */
export interface Configs {
  /** `chosen`: the path of the configuration to use; undefined: the nearest above the text. */
  configurationFor(path: string, chosen?: string): Promise<Configuration | undefined>;
  settingsFor(path: string, chosen?: string): Promise<FileSettings | undefined>;
  ignoreFor(folder: string, chosen?: string): Promise<IgnorePatterns | undefined>;
  /** What a file is to us, once the configuration that holds for it or names it was read; undefined: a text, or nothing. */
  kindOf(path: string, chosen?: string): Promise<FileKind | undefined>;
  /** The mistakes of a file, as far as they were found in this very text. */
  mistakesIn(path: string, text: string): readonly ConfigError[];
  /** The mistakes of all files that were read, by path; none for a file that is right. */
  readonly mistakes: ReadonlyMap<string, readonly ConfigError[]>;
  /** Whether a file can matter: it was read, or looked for. */
  reads(path: string): boolean;
  invalidate(): void;
}

/** `tellAbsent` hears of a chosen configuration that is not there. */
export function createConfigs(host: Host, openText: OpenText, tellAbsent: (path: string) => void): Configs {
  /** What was read, and what was before: while files are read anew, these still matter. */
  let seen = new Map<string, string | undefined>();
  let before = seen;
  const overlay = overlayHost(host, openText, (path, text) => seen.set(path, text));
  const mistakes = new Map<string, readonly ConfigError[]>();
  /** The last that had no mistakes: it holds while a person edits. */
  const good = new Map<string, Configuration>();
  /** What the configurations that were read are made of, and by which of them. */
  const parts = new Map<string, { readonly kind: FileKind; readonly owner: string }>();
  /** The texts in which mistakes were looked for. */
  const texts = new Map<string, string | undefined>();
  const noteParts = ({ path, layers, lists }: LoadedConfig, text: string): void => {
    for (const [part, { owner }] of parts) if (owner === path) parts.delete(part);
    for (const { origin } of layers) parts.set(origin, { kind: 'config', owner: path });
    for (const list of lists.values()) parts.set(list.path, { kind: 'list', owner: path });
    for (const [part, { owner }] of parts) if (owner === path) texts.set(part, seen.get(part));
    texts.set(path, text);
  };
  let loaded = new Map<string, Promise<Configuration>>();
  let find = createFinder(overlay);

  const load = async (found: FoundConfig): Promise<Configuration> => {
    const config = await loadConfig(found, overlay, known);
    noteMistakes(config, mistakes);
    noteParts(config, found.text);
    const configuration = prepare(found, config);
    const sound = config.errors.length === 0;
    if (sound) good.set(found.path, configuration);
    return sound ? configuration : (good.get(found.path) ?? configuration);
  };
  const prepared = (found: FoundConfig): Promise<Configuration> => {
    const loading = loaded.get(found.path) ?? load(found);
    loaded.set(found.path, loading);
    return loading;
  };
  const read = async (path: string): Promise<Configuration | undefined> => {
    const found = await readFound(path, overlay);
    return found === undefined ? undefined : prepared(found);
  };
  const configurationFor: Configs['configurationFor'] = async (path, chosen) => {
    if (chosen !== undefined) {
      const configuration = await read(chosen);
      if (configuration === undefined) tellAbsent(chosen);
      return configuration;
    }
    const found = await find(folderOf(path));
    return found === undefined ? undefined : prepared(found);
  };
  return {
    configurationFor,
    settingsFor: async (path, chosen) => (await configurationFor(path, chosen))?.settingsFor(path),
    ignoreFor: async (folder, chosen) => {
      const held = await configurationFor(`${folder}/.`, chosen);
      return held === undefined || held.ignore.length === 0
        ? undefined
        : { folder: held.folder, patterns: held.ignore };
    },
    kindOf: async (path, chosen) => {
      if (!DATA_FILE.test(path)) return undefined;
      const owner = isConfigFile(path) ? path : parts.get(path)?.owner;
      await (owner === undefined ? configurationFor(path, chosen) : read(owner));
      return isConfigFile(path) ? 'config' : parts.get(path)?.kind;
    },
    mistakes,
    mistakesIn: (path, text) => (texts.get(path) === withoutBom(text) ? (mistakes.get(path) ?? []) : []),
    reads: (path) => seen.has(path) || before.has(path) || isConfigFile(path),
    invalidate: () => {
      loaded = new Map();
      mistakes.clear();
      before = seen;
      seen = new Map();
      find = createFinder(overlay);
    },
  };
}

/** Configurations, what they extend, and lists. */
const DATA_FILE = /(?:\.(?:ya?ml|json|[ct]sv)|\/\.geestdriftrc)$/i;

/** Whether a file is a configuration by its name. A package.json may hold one. */
export function isConfigFile(path: string): boolean {
  return CONFIG_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}

function prepare(found: FoundConfig, config: LoadedConfig): Configuration {
  const patterns = config.layers.flatMap((layer) => layer.ignore);
  const ignored = ignore({ allowRelativePaths: true }).add(patterns.filter(isUsablePattern));
  return {
    path: config.path,
    folder: config.folder,
    text: found.text,
    settingsFor: createResolver(config, known),
    ignore: patterns,
    lists: new Map([...config.lists.values()].map(({ path, list }) => [list.ruleId, path])),
    ignores: (path) => {
      const relative = relativeTo(config.folder, path);
      return relative !== undefined && patterns.length > 0 && ignored.ignores(relative);
    },
  };
}

function noteMistakes(config: LoadedConfig, mistakes: Map<string, readonly ConfigError[]>): void {
  const lists = [...config.lists.values()];
  const errors = new Set([...config.errors, ...lists.flatMap((list) => list.errors)]);
  const files = [config.path, ...config.layers.map(({ origin }) => origin), ...lists.map(({ path }) => path)];
  for (const file of new Set([...files, ...[...errors].map((error) => error.file)])) {
    const own = [...errors].filter((error) => error.file === file);
    // A file that several extend is read for each, and says the same each time.
    if (own.length > 0 || !mistakes.has(file)) mistakes.set(file, own);
  }
}
