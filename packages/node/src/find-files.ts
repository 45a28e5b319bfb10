import { realpathSync, type Stats, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { MatchPath } from '@geestdrift/config/glob';
import { FileError, systemCode } from './errors.js';
import { findListed } from './find-listed.js';
import { toSlashes } from './slashes.js';
import { type Walked, type WalkedFile, type WalkOptions, walkFolder } from './walk.js';

export interface FindOptions extends WalkOptions {
  /** The known file name endings, for messages. */
  readonly endings: readonly string[];
  /** Files that another program lists: checked as those below a folder are, and an error where they do not exist. */
  readonly listed?: readonly string[];
  /** Files among the arguments count as listed: what chose them knows nothing of formats and ignore files. */
  readonly forceExclude?: boolean;
}

export interface FoundFile {
  readonly path: string;
  /** Whether it was named itself, so that it must be readable, and is not ignored. */
  readonly named: boolean;
}

export interface FoundFiles {
  /** Each file once, by path. */
  readonly files: readonly FoundFile[];
  /** Arguments that led nowhere, folders that could not be read. */
  readonly errors: readonly FileError[];
}

interface Candidate extends WalkedFile {
  readonly named: boolean;
}

/** Finds what the arguments mean: files, folders with all below them, globs. */
export async function findFiles(args: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const candidates: Candidate[] = [];
  const errors: FileError[] = [];
  const listed = [...(options.listed ?? [])];
  for (const argument of args) {
    try {
      if (options.forceExclude && lookUp(resolve(options.cwd, argument))?.isFile()) {
        listed.push(argument);
        continue;
      }
      const walked = await findArgument(argument, options);
      candidates.push(...walked.files.map((file) => ({ ...file, named: 'named' in walked })));
      errors.push(...walked.errors);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      errors.push(error);
    }
  }
  if (listed.length > 0) {
    const { files, errors: missing } = await findListed(listed, options);
    candidates.push(...files.map((file) => ({ ...file, named: false })));
    errors.push(...missing);
  }
  return { files: dropDoubles(candidates), errors };
}

async function findArgument(
  argument: string,
  options: FindOptions,
): Promise<Walked | (Walked & { named: true })> {
  const path = resolve(options.cwd, argument);
  const stats = lookUp(path);
  if (stats?.isDirectory()) return walkNamedFolder(path, argument, options);
  if (stats !== undefined) {
    const file = { path, realPath: realpathSync(path), isLink: false };
    return { files: [file], ignoredSome: false, errors: [], named: true };
  }
  if (isGlob(argument)) return walkGlob(argument, options);
  throw new FileError('not-found', path);
}

async function walkNamedFolder(folder: string, argument: string, options: FindOptions): Promise<Walked> {
  const walked = await walkFolder(folder, options);
  if (walked.files.length > 0 || walked.errors.length > 0) return walked;
  if (walked.ignoredSome) throw new FileError('all-ignored', argument);
  throw new FileError('no-files', argument, '', options.endings.join(', '));
}

async function walkGlob(argument: string, options: FindOptions): Promise<Walked> {
  const { matchGlobs } = await import('@geestdrift/config/glob');
  const { folder, glob } = splitGlob(toSlashes(argument));
  const start = resolve(options.cwd, folder);
  if (lookUp(start)?.isDirectory() !== true) throw new FileError('no-match', argument);
  const matches = matchGlobs([`/${glob}`]);
  const matchesFolder = folderMatcher(glob, matchGlobs);
  const inside = (path: string): string => toSlashes(relative(start, path));
  const walked = await walkFolder(start, {
    ...options,
    accepts: (path) => matches(inside(path)) && options.accepts(path),
    enters: (folder) => matchesFolder(inside(folder)),
  });
  if (walked.files.length > 0) return walked;
  throw new FileError(walked.ignoredSome ? 'all-ignored' : 'no-match', argument);
}

/** Whether a folder can hold what a glob means: of other folders nobody needs to know that they cannot be read. */
function folderMatcher(glob: string, matchGlobs: (globs: readonly string[]) => MatchPath): MatchPath {
  // Here a part may stand for any number of folders.
  if (/\*\*|\(|\/$/.test(glob)) return () => true;
  const parts = glob.split('/').slice(0, -1);
  const depthOf = (folder: string): number => folder.split('/').length;
  // Braces may hold slashes.
  if (glob.includes('{')) return (folder) => depthOf(folder) <= parts.length;
  const matchers = parts.map((_, at) => matchGlobs([`/${parts.slice(0, at + 1).join('/')}`]));
  return (folder) => matchers[depthOf(folder) - 1]?.(folder) === true;
}

/** The folders before the first part that has a wildcard, and the rest. */
export function splitGlob(argument: string): { readonly folder: string; readonly glob: string } {
  const parts = argument.split('/');
  const first = parts.findIndex(isGlob);
  const folder = parts.slice(0, first).join('/');
  return { folder: folder === '' && first > 0 ? '/' : folder, glob: parts.slice(first).join('/') };
}

function isGlob(argument: string): boolean {
  return /[*?[{]|[!+@]\(/.test(argument);
}

/** undefined: nothing there. Throws {@link FileError} when that cannot be known. */
function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new FileError('unreadable', path, code);
  }
}

/** Of one file under several names: the one that was named, else the one that is no link. */
function dropDoubles(candidates: readonly Candidate[]): FoundFile[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate.realPath);
    if (other === undefined || rank(candidate) < rank(other)) best.set(candidate.realPath, candidate);
  }
  return [...best.values()]
    .map(({ path, named }) => ({ path, named }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function rank({ named, isLink }: Candidate): number {
  return (named ? 0 : 2) + (isLink ? 1 : 0);
}
