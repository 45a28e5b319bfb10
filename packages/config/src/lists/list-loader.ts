import type { Mistakes } from '../errors.js';
import { liesInside } from '../inside.js';
import type { ConfigHost, Extension } from '../model.js';
import { packageFolders } from '../package-folders.js';
import { folderOf, isAbsolute, resolvePath } from '../paths.js';
import { isWorksheet, LIST_ENDINGS, listRuleId, PACKAGE_LISTS, packageRuleId } from './list-id.js';
import { type LoadedList, loadList } from './load-list.js';

/** Loads the lists that configurations name, each file once. */
export class ListLoader {
  readonly #loaded = new Map<string, Promise<LoadedList | undefined>>();
  /** The path that has a list's name. */
  readonly #paths = new Map<string, string>();

  constructor(private readonly host: ConfigHost) {}

  /**
   * The list that a configuration file names: a path from its folder, or a package. Mistakes in the reference go to `mistakes`,
   * those in the list stay with it. `boundary`: the folder outside which nothing is read, packages aside.
   */
  async load(
    reference: Extension,
    origin: string,
    boundary: string,
    mistakes: Mistakes,
  ): Promise<LoadedList | undefined> {
    const { name } = reference;
    if (!isPath(name)) return this.#loadPackage(reference, origin, mistakes);
    const path = resolvePath(folderOf(origin), name);
    if (!(await liesInside(boundary, path, this.host))) {
      mistakes.add('outside', reference, name, boundary);
      return undefined;
    }
    return this.#take(path, reference, listRuleId(path), mistakes);
  }

  /** A package's list is data in its folder; no code of it runs. */
  async #loadPackage(
    reference: Extension,
    origin: string,
    mistakes: Mistakes,
  ): Promise<LoadedList | undefined> {
    const { name } = reference;
    for (const home of await packageFolders(name, [origin], this.host)) {
      if (!(await this.host.exists(home))) continue;
      const path = await this.#findInPackage(home);
      if (path !== undefined) return this.#take(path, reference, packageRuleId(path, name), mistakes);
    }
    mistakes.add('not-found', reference, name, `node_modules/${name}/${PACKAGE_LISTS[0]}`);
    return undefined;
  }

  /** The file that package.json names under `geestdrift`, or the one of the usual name. */
  async #findInPackage(home: string): Promise<string | undefined> {
    const named = readNamed(await this.host.readFile(`${home}/package.json`));
    for (const name of named === undefined ? PACKAGE_LISTS : [named, ...PACKAGE_LISTS]) {
      const path = resolvePath(home, name);
      if ((await liesInside(home, path, this.host)) && (await this.host.exists(path))) return path;
    }
    return undefined;
  }

  async #take(
    path: string,
    reference: Extension,
    ruleId: string,
    mistakes: Mistakes,
  ): Promise<LoadedList | undefined> {
    const other = this.#paths.get(ruleId) ?? path;
    if (other !== path) {
      mistakes.add('double-list', reference, ruleId, other);
      return undefined;
    }
    this.#paths.set(ruleId, path);
    const loading = this.#loaded.get(path) ?? loadList(path, this.host, ruleId);
    this.#loaded.set(path, loading);
    const loaded = await loading;
    if (loaded === undefined) mistakes.add('not-found', reference, reference.name, path);
    return loaded;
  }
}

function isPath(name: string): boolean {
  const hasEnding = LIST_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
  return name.startsWith('.') || isAbsolute(name) || hasEnding || isWorksheet(name);
}

function readNamed(packageJson: string | undefined): string | undefined {
  if (packageJson === undefined) return undefined;
  try {
    const { geestdrift } = JSON.parse(packageJson) as { geestdrift?: unknown };
    return typeof geestdrift === 'string' ? geestdrift : undefined;
  } catch {
    // A package whose manifest is broken may still have its list.
    return undefined;
  }
}
