import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { IGNORED_BY_DEFAULT, isUsablePattern } from '@geestdrift/config/limits';
import type { Ignore } from 'ignore';
import { toSlashes } from './slashes.js';

/** Patterns as in .gitignore, and the folder from which they count. */
export interface IgnorePatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

interface Source {
  readonly folder: string;
  readonly rules: Ignore;
  /** The ignore file, or whose patterns they are. */
  readonly origin: string;
}

/** What leaves a file out. */
export interface IgnoreReason {
  readonly pattern: string;
  /** Where it stands among the patterns of its origin, from 1: the line of a file. */
  readonly line: number;
  /** The path of an ignore file; `configured`, or `default`. */
  readonly origin: string;
}

/** What holds in one folder: the ignore files of it and of those above it, the nearest first. */
export interface FolderRules {
  readonly own: readonly Source[];
  readonly git: readonly Source[];
  readonly byDefault: Source;
}

/** Makes the library's matcher; a folder is read seldom enough to load that only then. */
export type CompilePatterns = (patterns: string | readonly string[]) => Ignore;

/** `let-in`: what git or the defaults leave out and ours wants all the same; a reason: why it is left out. */
export type Verdict = 'in' | 'let-in' | IgnoreReason;

/**
 * Decides what is left out below `top`. What is ours (the configuration, then the nearest `.geestdriftignore`) may also
 * let in what is left out by default or by git; a `.gitignore` can only leave out more.
 */
export class IgnoreRules {
  readonly #configured = new Map<string, Source>();
  readonly #inFolders = new Map<string, Promise<Source | undefined>>();
  readonly #fromTop = new Map<string, Promise<FolderRules | IgnoreReason>>();

  constructor(
    private readonly top: string,
    private readonly configuredFor: (folder: string) => Promise<IgnorePatterns | undefined>,
    private readonly compile: CompilePatterns,
  ) {}

  /** The rules in `top` or a folder below it, or why it is itself left out. Each folder on the way is entered once. */
  enterFromTop(folder: string): Promise<FolderRules | IgnoreReason> {
    const entering = this.#fromTop.get(folder) ?? this.#enterFromTop(folder);
    this.#fromTop.set(folder, entering);
    return entering;
  }

  /** The rules in a folder, given those of the one above; or why it is left out. */
  async enter(folder: string, above: FolderRules): Promise<FolderRules | IgnoreReason> {
    const verdict = await this.judge(folder, true, above);
    if (isReason(verdict)) return verdict;
    // What stood against a folder that was let in would stand against all that is in it.
    if (verdict === 'let-in') return this.#start(folder, above.own);
    return {
      own: [...this.#read(folder, '.geestdriftignore'), ...above.own],
      git: [...this.#read(folder, '.gitignore'), ...above.git],
      byDefault: above.byDefault,
    };
  }

  /** Whether a file or folder is left out; `rules` are those of the folder that holds it. */
  async judge(path: string, isFolder: boolean, rules: FolderRules): Promise<Verdict> {
    const configured = await this.#findConfigured(dirname(path));
    const ours = decide(path, isFolder, configured === undefined ? rules.own : [configured, ...rules.own]);
    if (isReason(ours)) return ours;
    const others = decide(path, isFolder, [rules.byDefault]) ?? decide(path, isFolder, rules.git);
    if (!isReason(others)) return 'in';
    return ours ?? others;
  }

  async #enterFromTop(folder: string): Promise<FolderRules | IgnoreReason> {
    if (relative(this.top, folder) === '') return this.#start(this.top, []);
    const above = await this.enterFromTop(dirname(folder));
    return isReason(above) ? above : this.enter(folder, above);
  }

  #start(folder: string, own: readonly Source[]): FolderRules {
    return {
      own: [...this.#read(folder, '.geestdriftignore'), ...own],
      git: this.#read(folder, '.gitignore'),
      byDefault: { folder, rules: this.compile(IGNORED_BY_DEFAULT), origin: 'default' },
    };
  }

  #read(folder: string, name: string): Source[] {
    try {
      const path = join(folder, name);
      // A pipe would keep the run waiting.
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return [];
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
      return [{ folder, rules: this.compile(text), origin: path }];
    } catch {
      return [];
    }
  }

  /** Asked for every file, and the same for all of a folder. */
  #findConfigured(folder: string): Promise<Source | undefined> {
    const known = this.#inFolders.get(folder) ?? this.#compileConfigured(folder);
    this.#inFolders.set(folder, known);
    return known;
  }

  async #compileConfigured(folder: string): Promise<Source | undefined> {
    const patterns = await this.configuredFor(folder);
    if (patterns === undefined || patterns.patterns.length === 0) return undefined;
    const key = JSON.stringify(patterns);
    const source = this.#configured.get(key) ?? {
      folder: patterns.folder,
      rules: this.compile(patterns.patterns),
      origin: 'configured',
    };
    this.#configured.set(key, source);
    return source;
  }
}

/** Loads the library that knows the syntax of .gitignore. */
export async function loadCompiler(): Promise<CompilePatterns> {
  const { default: ignore } = await import('ignore');
  return (patterns) => {
    const lines = typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns;
    const sensible = lines
      .map((pattern, index) => ({ pattern, mark: String(index + 1) }))
      .filter(({ pattern }) => isUsablePattern(pattern));
    return ignore({ ignorecase: false, allowRelativePaths: true }).add(sensible);
  };
}

/** The folder up to which ignore files count: the repository's root, else the working folder, else the folder itself. */
export function findTop(folder: string, cwd: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) break;
  }
  return folder === cwd || folder.startsWith(join(cwd, sep)) ? cwd : folder;
}

export function isReason(verdict: Verdict | FolderRules | undefined): verdict is IgnoreReason {
  return typeof verdict === 'object' && 'pattern' in verdict;
}

/** What the first source says that says anything. */
function decide(path: string, isFolder: boolean, sources: readonly Source[]): Verdict | undefined {
  for (const { folder, rules, origin } of sources) {
    const inside = toSlashes(relative(folder, path));
    if (inside === '' || inside.startsWith('../') || inside === '..') continue;
    const { ignored, unignored, rule } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored) return { pattern: rule?.pattern ?? '', line: Number(rule?.mark ?? 0), origin };
    if (unignored) return 'let-in';
  }
  return undefined;
}
