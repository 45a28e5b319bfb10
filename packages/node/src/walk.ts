import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError, systemCode } from './errors.js';
import {
  type FolderRules,
  findTop,
  type IgnorePatterns,
  type IgnoreReason,
  IgnoreRules,
  isReason,
  loadCompiler,
} from './ignore-rules.js';

export interface WalkOptions {
  readonly cwd: string;
  /** Whether a file is meant and its format known. */
  readonly accepts: (path: string) => boolean | Promise<boolean>;
  /** Whether a folder can hold what is meant; absent: all can. */
  readonly enters?: (folder: string) => boolean;
  /** The configuration's `ignore` for what lies in a folder. */
  readonly configuredIgnore: (folder: string) => Promise<IgnorePatterns | undefined>;
}

export interface WalkedFile {
  readonly path: string;
  /** What tells the same file under two names apart from two files. */
  readonly realPath: string;
  readonly isLink: boolean;
}

export interface Walked {
  readonly files: readonly WalkedFile[];
  /** Whether files that would have been accepted were left out. */
  readonly ignoredSome: boolean;
  /** Folders that could not be read. */
  readonly errors: readonly FileError[];
}

/**
 * All files below a folder that are accepted and not ignored. Links to files are followed, links to folders are not:
 * they lead in circles or out of the project; name such a folder to have it checked.
 */
export async function walkFolder(folder: string, options: WalkOptions): Promise<Walked> {
  const ignoring = new IgnoreRules(
    findTop(folder, options.cwd),
    options.configuredIgnore,
    await loadCompiler(),
  );
  const walker = new Walker(ignoring, options);
  const rules = await ignoring.enterFromTop(folder);
  if (isReason(rules)) return { files: [], ignoredSome: true, errors: [] };
  await walker.walk(folder, realpathSync(folder), rules);
  return walker;
}

/** Why a walk of the folder passes a file over; undefined where it does not. */
export async function findIgnoreReason(
  path: string,
  { cwd, configuredIgnore }: Pick<WalkOptions, 'cwd' | 'configuredIgnore'>,
): Promise<IgnoreReason | undefined> {
  const folder = dirname(path);
  const ignoring = new IgnoreRules(findTop(folder, cwd), configuredIgnore, await loadCompiler());
  const rules = await ignoring.enterFromTop(folder);
  const verdict = isReason(rules) ? rules : await ignoring.judge(path, false, rules);
  return isReason(verdict) ? verdict : undefined;
}

class Walker implements Walked {
  readonly files: WalkedFile[] = [];
  readonly errors: FileError[] = [];
  ignoredSome = false;

  constructor(
    private readonly ignoring: IgnoreRules,
    private readonly options: WalkOptions,
  ) {}

  async walk(folder: string, realFolder: string, rules: FolderRules): Promise<void> {
    for (const entry of this.#list(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (this.options.enters?.(path) === false) continue;
        const below = await this.ignoring.enter(path, rules);
        if (!isReason(below)) await this.walk(path, join(realFolder, entry.name), below);
      } else if (isFile(entry, path) && (await this.options.accepts(path))) {
        if (isReason(await this.ignoring.judge(path, false, rules))) this.ignoredSome = true;
        else this.#add(path, join(realFolder, entry.name), entry.isSymbolicLink());
      }
    }
  }

  #add(path: string, realPath: string, isLink: boolean): void {
    this.files.push({ path, realPath: isLink ? realpathSync(path) : realPath, isLink });
  }

  #list(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.errors.push(new FileError('unreadable', folder, systemCode(error)));
      return [];
    }
  }
}

/** Whether it is a file, or a link to one. A link that leads nowhere, or in a circle, is none. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
