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
  relativeTo,
  type SettingsFor,
} from '@geestdrift/config';
import ignore from 'ignore';
import type { Host, IgnorePatterns } from './host.js';
import { known } from './rules.js';

/** A pattern with more `**` can take years on a deep path, and ignores nothing; as on the command line. */
const MAX_GLOBSTARS = 4;

/** A configuration that is ready to be asked. */
interface Configuration {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly settingsFor: SettingsFor;
  readonly ignore: readonly string[];
  /** Whether the configuration leaves a file out. */
  ignores(path: string): boolean;
}

/** Which configuration holds for which text. What was read is kept until {@link Configs.invalidate}. */
export interface Configs {
  /** `chosen`: the path of the configuration to use; undefined: the nearest above the text. */
  configurationFor(path: string, chosen?: string): Promise<Configuration | undefined>;
  settingsFor(path: string, chosen?: string): Promise<FileSettings | undefined>;
  ignoreFor(folder: string, chosen?: string): Promise<IgnorePatterns | undefined>;
  /** Reads a configuration that is edited, for its mistakes. */
  inspect(path: string): Promise<void>;
  /** The mistakes of all files that were read, by path; none for a file that is right. */
  readonly mistakes: ReadonlyMap<string, readonly ConfigError[]>;
  /** Whether a file can matter: it was read, or looked for. */
  reads(path: string): boolean;
  invalidate(): void;
}

/** `openText`: the text of a file as it stands in the editor, which goes before the disk. */
export function createConfigs(host: Host, openText: (path: string) => string | undefined): Configs {
  const seen = new Set<string>();
  const overlay: Host = {
    ...host,
    readFile: async (path) => {
      seen.add(path);
      const open = openText(path);
      return open === undefined ? host.readFile(path) : open.replace(/^\uFEFF/, '');
    },
    exists: async (path) => openText(path) !== undefined || host.exists(path),
  };
  const mistakes = new Map<string, readonly ConfigError[]>();
  /** The last that had no mistakes: it holds while a person edits. */
  const good = new Map<string, Configuration>();
  let loaded = new Map<string, Promise<Configuration>>();
  let find = createFinder(overlay);

  const load = async (found: FoundConfig): Promise<Configuration> => {
    const config = await loadConfig(found, overlay, known);
    noteMistakes(config, mistakes);
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
    if (chosen !== undefined) return read(chosen);
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
    inspect: async (path) => void (await read(path)),
    mistakes,
    reads: (path) => seen.has(path) || isConfigFile(path),
    invalidate: () => {
      loaded = new Map();
      mistakes.clear();
      seen.clear();
      find = createFinder(overlay);
    },
  };
}

/** Whether a file is a configuration by its name. A package.json may hold one. */
export function isConfigFile(path: string): boolean {
  return CONFIG_NAMES.includes(path.slice(path.lastIndexOf('/') + 1));
}

async function readFound(path: string, host: Host): Promise<FoundConfig | undefined> {
  try {
    const text = await host.readFile(path);
    return text === undefined ? undefined : { path, text };
  } catch (error) {
    return { path, text: '', problem: error instanceof Error ? error.message : String(error) };
  }
}

function prepare(found: FoundConfig, config: LoadedConfig): Configuration {
  const patterns = config.layers.flatMap((layer) => layer.ignore);
  const ignored = ignore({ allowRelativePaths: true }).add(
    patterns.filter((one) => one.split('**').length <= MAX_GLOBSTARS + 1),
  );
  return {
    path: config.path,
    folder: config.folder,
    text: found.text,
    settingsFor: createResolver(config, known),
    ignore: patterns,
    ignores: (path) => {
      const relative = relativeTo(config.folder, path);
      return relative !== undefined && patterns.length > 0 && ignored.ignores(relative);
    },
  };
}

function noteMistakes(config: LoadedConfig, mistakes: Map<string, readonly ConfigError[]>): void {
  const files = new Set([config.path, ...config.layers.map(({ origin }) => origin)]);
  for (const file of [...files, ...config.errors.map((error) => error.file)]) {
    const own = config.errors.filter((error) => error.file === file);
    // A file that several extend is read for each, and says the same each time.
    if (own.length > 0 || !mistakes.has(file)) mistakes.set(file, own);
  }
}
