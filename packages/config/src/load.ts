import { type ConfigError, Mistakes } from './errors.js';
import { CONFIG_NAMES, type FoundConfig, findInFolder, isPackageFile } from './find.js';
import { liesInside } from './inside.js';
import { findUnknownLists } from './list-names.js';
import type { ListLoader } from './lists/list-loader.js';
import type { LoadedList } from './lists/load-list.js';
import type { ConfigHost, Extension, Known, Layer } from './model.js';
import { packageFolders } from './package-folders.js';
import { parseConfigText } from './parse-text.js';
import { folderOf, foldersAbove, isAbsolute, relativeTo, resolvePath } from './paths.js';
import { presets } from './presets/index.js';
import type { Preset } from './presets/preset.js';
import { presetRules } from './presets/preset-rules.js';
import { type ReadConfig, readLayer } from './read/layer.js';
import { PRESET_PREFIX } from './schema/config-shape.js';
import { type ConfigNode, entryOf } from './tree.js';
import { reasonOf } from './unreadable.js';

const MAX_LAYERS = 200;

/** A configuration with all that it builds on. */
export interface LoadedConfig {
  readonly path: string;
  /** The folder from which its globs count, also those of what it extends. */
  readonly folder: string;
  /** Later layers win. */
  readonly layers: readonly Layer[];
  /** All mistakes, of the file and of what it extends; `layers` leaves out what is wrong. */
  readonly errors: readonly ConfigError[];
  /** What the lists hold that the layers name; one that cannot be had is an error of the configuration. */
  readonly lists: ReadonlyMap<Extension, LoadedList>;
}

/** Loads a configuration and follows `extends`. Never throws for what a file holds: see `errors`. */
export async function loadConfig(found: FoundConfig, host: ConfigHost, known: Known): Promise<LoadedConfig> {
  const folder = folderOf(found.path);
  const boundary = await findBoundary(folder, host);
  const chain = new ExtendsChain(host, known, boundary);
  await chain.add(found, boundary, []);
  const { layers, lists } = chain;
  const errors = [...chain.errors, ...findUnknownLists(layers, lists, known)];
  return { path: found.path, folder, layers, errors, lists };
}

/** Reads one configuration text without following `extends`. */
export function readConfig(found: FoundConfig, known: Known, mistakes: Mistakes): ReadConfig {
  if (found.problem !== undefined) mistakes.add('unreadable', undefined, found.problem, found.path);
  return readRoot(parseConfigText(found.text, mistakes) ?? null, found.path, known, mistakes);
}

/** Reads a configuration that is parsed. */
export function readRoot(
  root: ConfigNode | null,
  path: string,
  known: Known,
  mistakes: Mistakes,
): ReadConfig {
  if (root === null || !isPackageFile(path)) return readLayer(root, path, known, mistakes);
  const inner = root.kind === 'map' ? entryOf(root, 'geestdrift') : undefined;
  return readLayer(inner ?? null, path, known, mistakes);
}

/** Layers in the order in which they hold, found depth first. */
class ExtendsChain {
  readonly layers: Layer[] = [];
  readonly errors: ConfigError[] = [];
  readonly lists = new Map<Extension, LoadedList>();
  #listLoader: ListLoader | undefined;
  readonly #realPaths = new Map<string, string>();
  readonly #reported = new Set<string>();
  /** Whether it was told that there are too many. */
  #isFull = false;

  constructor(
    private readonly host: ConfigHost,
    private readonly known: Known,
    /** The folder from which a person may know the files. */
    private readonly top: string,
  ) {}

  /** `boundary`: the folder outside which nothing is read. `above`: the files that led here. */
  async add(found: FoundConfig, boundary: string, above: readonly string[]): Promise<void> {
    const mistakes = new Mistakes(found.path);
    const { layer, extensions } = readConfig(found, this.known, mistakes);
    const chain = [...above, found.path];
    for (const extension of extensions) {
      if (this.layers.length + chain.length > MAX_LAYERS) {
        this.#tellFull(found.path, extension);
        break;
      }
      await this.#extend(extension, boundary, chain, mistakes);
    }
    for (const settings of [layer, ...layer.overrides]) {
      for (const reference of settings.lists ?? [])
        await this.#loadList(reference, found.path, boundary, mistakes);
    }
    // A file that is reached twice tells its mistakes once.
    if (!this.#reported.has(found.path)) this.errors.push(...mistakes.errors);
    this.#reported.add(found.path);
    this.layers.push(layer);
  }

  /** Told once, wherever it is: the file may have been read before, when there was room. */
  #tellFull(path: string, extension: Extension): void {
    if (this.#isFull) return;
    this.#isFull = true;
    const mistakes = new Mistakes(path);
    mistakes.add('too-many-extends', extension, extension.name, String(MAX_LAYERS));
    this.errors.push(...mistakes.errors);
  }

  /** Lists bring Dutch with them; most configurations have none. */
  async #loadList(reference: Extension, origin: string, boundary: string, mistakes: Mistakes): Promise<void> {
    this.#listLoader ??= new (await import('./lists/list-loader.js')).ListLoader(this.host);
    const loaded = await this.#listLoader.load(reference, origin, boundary, mistakes);
    if (loaded !== undefined) this.lists.set(reference, loaded);
  }

  async #extend(
    extension: Extension,
    boundary: string,
    chain: readonly string[],
    mistakes: Mistakes,
  ): Promise<void> {
    const { name } = extension;
    if (name.startsWith(PRESET_PREFIX)) {
      const preset = presets.find((candidate) => PRESET_PREFIX + candidate.name === name);
      if (preset !== undefined) this.layers.push(presetLayer(preset, this.known));
      else
        mistakes.addUnknown(
          'unknown-preset',
          extension,
          name,
          presets.map((p) => PRESET_PREFIX + p.name),
        );
      return;
    }
    if (!name.startsWith('.') && !isAbsolute(name) && !/\.(ya?ml|json)$/.test(name)) {
      return this.#extendPackage(extension, chain, mistakes);
    }
    const path = resolvePath(folderOf(chain.at(-1) as string), name);
    if (!(await liesInside(boundary, path, this.host))) {
      mistakes.add('outside', extension, name, boundary);
      return;
    }
    const found = await this.#read(path, extension, mistakes);
    if (found !== undefined) await this.#follow(found, boundary, chain, extension, mistakes);
  }

  /** A package's configuration is data in its folder; no code of it runs. */
  async #extendPackage(extension: Extension, chain: readonly string[], mistakes: Mistakes): Promise<void> {
    const { name } = extension;
    // From where the package stands, as Node does, then from the configuration that holds.
    const origins = [chain.at(-1), chain[0]].map(String);
    for (const home of await packageFolders(name, origins, this.host)) {
      const found = await findInFolder(home, this.host);
      if (found !== undefined) return this.#follow(found, home, chain, extension, mistakes);
    }
    mistakes.add('not-found', extension, name, `node_modules/${name}/${CONFIG_NAMES[0]}`);
  }

  async #read(path: string, extension: Extension, mistakes: Mistakes): Promise<FoundConfig | undefined> {
    try {
      const text = await this.host.readFile(path);
      if (text !== undefined) return { path, text };
      mistakes.add('not-found', extension, extension.name, path);
    } catch (error) {
      mistakes.add('unreadable', extension, reasonOf(error), path);
    }
    return undefined;
  }

  async #follow(
    found: FoundConfig,
    boundary: string,
    chain: readonly string[],
    extension: Extension,
    mistakes: Mistakes,
  ): Promise<void> {
    // Through a link to a folder above, one file has no end of names.
    const real = await Promise.all([...chain, found.path].map((path) => this.#realPath(path)));
    const first = real.indexOf(real.at(-1) as string);
    if (first === chain.length) return this.add(found, boundary, chain);
    const names = [...chain.slice(first), found.path].map((path) => relativeTo(this.top, path) ?? path);
    mistakes.add('cycle', extension, names.join(' → '), '');
  }

  async #realPath(path: string): Promise<string> {
    const known = this.#realPaths.get(path) ?? (await this.host.realPath?.(path)) ?? path;
    this.#realPaths.set(path, known);
    return known;
  }
}

/** Whether a configuration may name a file: what lies outside its repository is not read. */
export async function mayName(configPath: string, path: string, host: ConfigHost): Promise<boolean> {
  return liesInside(await findBoundary(folderOf(configPath), host), path, host);
}

/** The repository's root above the folder, or the folder itself where there is none. */
async function findBoundary(folder: string, host: ConfigHost): Promise<string> {
  for (const above of foldersAbove(folder)) {
    if (await host.exists(resolvePath(above, '.git'))) return above;
  }
  return folder;
}

function presetLayer(preset: Preset, known: Known): Layer {
  return {
    origin: PRESET_PREFIX + preset.name,
    ...(preset.audience === undefined ? {} : { audience: preset.audience }),
    rules: presetRules(preset, known.rules),
    customerNouns: [],
    formats: [],
    ignore: [],
    overrides: [],
  };
}
