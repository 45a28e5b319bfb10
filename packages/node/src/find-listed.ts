import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FileError, systemCode } from './errors.js';
import {
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
  const compile = await loadCompiler();
  const folders = new Map<string, Promise<Folder>>();
  const files: WalkedFile[] = [];
  const errors: FileError[] = [];
  for (const given of paths) {
    const path = resolve(options.cwd, given);
    try {
      const stats = statSync(path);
      // Git lists a submodule as if it were a file.
      if (stats.isDirectory() && existsSync(resolve(path, '.git'))) continue;
      if (!stats.isFile()) throw new FileError(stats.isDirectory() ? 'folder' : 'not-a-file', path);
      const folder = dirname(path);
      const entering = folders.get(folder) ?? enter(folder, options, compile);
      folders.set(folder, entering);
      if (await accepts(path, await entering, options)) {
        files.push({ path, realPath: realpathSync(path), isLink: lstatSync(path).isSymbolicLink() });
      }
    } catch (error) {
      errors.push(error instanceof FileError ? error : unreadable(path, systemCode(error)));
    }
  }
  return { files, errors };
}

interface Folder {
  readonly ignoring: IgnoreRules;
  /** A reason: the folder is left out. */
  readonly rules: FolderRules | IgnoreReason;
}

async function enter(
  folder: string,
  { cwd, configuredIgnore }: WalkOptions,
  compile: Awaited<ReturnType<typeof loadCompiler>>,
): Promise<Folder> {
  const ignoring = new IgnoreRules(findTop(folder, cwd), configuredIgnore, compile);
  return { ignoring, rules: await ignoring.enterFromTop(folder) };
}

async function accepts(path: string, { ignoring, rules }: Folder, options: WalkOptions): Promise<boolean> {
  if (isReason(rules) || !(await options.accepts(path))) return false;
  return !isReason(await ignoring.judge(path, false, rules));
}

function unreadable(path: string, code: string): FileError {
  return new FileError(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable', path, code);
}
