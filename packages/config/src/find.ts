import type { Localized } from '@geestdrift/engine';
import type { ConfigHost } from './model.js';
import { foldersAbove, nameOf } from './paths.js';
import { reasonOf } from './unreadable.js';

/** The names of configuration files; the first that a folder has counts. */
export const CONFIG_NAMES: readonly string[] = [
  'geestdrift.config.yaml',
  'geestdrift.config.yml',
  'geestdrift.config.json',
  '.geestdriftrc',
  'package.json',
];

/** A configuration file and its text. */
export interface FoundConfig {
  readonly path: string;
  readonly text: string;
  /** Why it cannot be read; the text is empty then. */
  readonly problem?: Localized;
}

/** Finds the nearest configuration in or above a folder; remembers what it found in each. */
export type FindConfig = (folder: string) => Promise<FoundConfig | undefined>;

/** `names`: of the files that count, the first of a folder before the others. */
export function createFinder(host: ConfigHost, names: readonly string[] = CONFIG_NAMES): FindConfig {
  const nearest = new Map<string, Promise<FoundConfig | undefined>>();
  return async (folder) => {
    const passed: string[] = [];
    for (const current of foldersAbove(folder)) {
      const known = nearest.get(current);
      const found = known === undefined ? findInFolder(current, host, names) : known;
      if (known === undefined) passed.push(current);
      if ((await found) === undefined && known === undefined) continue;
      for (const below of passed) nearest.set(below, found);
      return found;
    }
    for (const below of passed) nearest.set(below, Promise.resolve(undefined));
    return undefined;
  };
}

/** The configuration in this very folder. */
export async function findInFolder(
  folder: string,
  host: ConfigHost,
  names: readonly string[] = CONFIG_NAMES,
): Promise<FoundConfig | undefined> {
  for (const name of names) {
    const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`;
    const found = await readFound(path, host);
    if (found === undefined) continue;
    if (name !== 'package.json' || found.problem !== undefined || hasConfigKey(found.text)) return found;
  }
  return undefined;
}

/** The configuration at this very path; undefined where no file is. */
export async function readFound(path: string, host: ConfigHost): Promise<FoundConfig | undefined> {
  try {
    const text = await host.readFile(path);
    return text === undefined ? undefined : { path, text };
  } catch (error) {
    return { path, text: '', problem: reasonOf(error) };
  }
}

/** Whether a path is that of a package.json, whose configuration stands under a key. */
export function isPackageFile(path: string): boolean {
  return nameOf(path) === 'package.json';
}

function hasConfigKey(text: string): boolean {
  if (!text.includes('"geestdrift"')) return false;
  try {
    const found = JSON.parse(text.replace(/^\uFEFF/, '')) as { geestdrift?: unknown } | null;
    // A text names the list that the package is.
    return found?.geestdrift !== undefined && typeof found.geestdrift !== 'string';
  } catch {
    // Broken JSON that seems to hold a configuration must be reported, not passed over.
    return /"geestdrift"\s*:\s*\{/.test(text);
  }
}
