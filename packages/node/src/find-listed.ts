import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError, systemCode } from './errors.js';
import {
  type CompilePatterns,
  type FolderRules,
  findTop,
  type IgnoreReason,
  IgnoreRules,
  isReason,
  loadCompiler,
} from './ignore-rules.js';
import type { Walked, WalkedFile, WalkOptions } from './walk.js';

/**
 * Of files that another program lists those that a walk over their folders would find: known formats, not ignored. One
 * that does not exist is an error.
 */
export async function findListed(
  paths: readonly string[],
  options: WalkOptions,
): Promise<Pick<Walked, 'files' | 'errors'>> {
  const folders = new ListedFolders(options, await loadCompiler());
  const files: WalkedFile[] = [];
  const errors: FileError[] = [];
  for (const given of paths) {
    const path = resolve(options.cwd, given);
    try {
      const own = lstatSync(path);
      const isLink = own.isSymbolicLink();
      const stats = isLink ? statSync(path) : own;
      // Git lists a submodule as if it were a file.
      if (stats.isDirectory() && existsSync(resolve(path, '.git'))) continue;
      if (!stats.isFile()) throw new FileError(stats.isDirectory() ? 'folder' : 'not-a-file', path);
      const folder = await folders.enter(dirname(path));
      if (await accepts(path, folder, options)) {
        const realPath = isLink ? realpathSync(path) : join(folder.realPath, basename(path));
        files.push({ path, realPath, isLink });
      }
    } catch (error) {
      errors.push(error instanceof FileError ? error : unreadable(path, systemCode(error)));
    }
  }
  return { files, errors };
}

interface Folder {
  readonly realPath: string;
  readonly ignoring: IgnoreRules;
  /** A reason: the folder is left out. */
  readonly rules: FolderRules | IgnoreReason;
}

/** The folders of listed files, each entered once, and so those above it. */
class ListedFolders {
  readonly #options: WalkOptions;
  readonly #compile: CompilePatterns;
  readonly #entered = new Map<string, Promise<Folder>>();
  readonly #belowTop = new Map<string, IgnoreRules>();

  constructor(options: WalkOptions, compile: CompilePatterns) {
    this.#options = options;
    this.#compile = compile;
  }

  enter(folder: string): Promise<Folder> {
    const entering = this.#entered.get(folder) ?? this.#enter(folder);
    this.#entered.set(folder, entering);
    return entering;
  }

  async #enter(folder: string): Promise<Folder> {
    const ignoring = this.#rulesBelow(findTop(folder, this.#options.cwd));
    return { realPath: realpathSync(folder), ignoring, rules: await ignoring.enterFromTop(folder) };
  }

  #rulesBelow(top: string): IgnoreRules {
    const known =
      this.#belowTop.get(top) ?? new IgnoreRules(top, this.#options.configuredIgnore, this.#compile);
    this.#belowTop.set(top, known);
    return known;
  }
}

async function accepts(path: string, { ignoring, rules }: Folder, options: WalkOptions): Promise<boolean> {
  if (isReason(rules) || !(await options.accepts(path))) return false;
  return !isReason(await ignoring.judge(path, false, rules));
}

function unreadable(path: string, code: string): FileError {
  return new FileError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable', path, code);
}
