import { spawn } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LineRange } from './line-range.js';
import { inOwnLines } from './own-lines.js';

/** Which lines of a file; `all` for a new file, or one that git cannot tell lines of. */
export type Lines = readonly LineRange[] | 'all';

export type GitErrorCode =
  | 'no-git'
  | 'no-repository'
  | 'unknown-ref'
  | 'no-merge-base'
  | 'shallow'
  | 'git-failed';

/** Why git could not tell what changed. */
export class GitError extends Error {
  override readonly name = 'GitError';

  constructor(
    readonly code: GitErrorCode,
    /** The reference asked for, or what git said. */
    readonly found: string,
  ) {
    super(`${code}: ${found}`);
  }
}

/**
 * The lines that changed since the merge base with `ref`, by absolute path: committed, staged and not yet staged changes,
 * renamed files, and all of files that git does not know yet. Throws {@link GitError}.
 */
export async function findChangedLines(ref: string, cwd: string): Promise<Map<string, Lines>> {
  const root = await findRoot(cwd);
  const base = await findBase(ref, root);
  const changed = new Map<string, Lines>();
  for (const path of await listUntracked(root)) changed.set(resolve(root, path), 'all');
  const options = [
    '--find-renames',
    '--diff-filter=ACMRT',
    '--ignore-submodules',
    '--no-ext-diff',
    '--no-textconv',
  ];
  for (const path of await listBinary([...options, base], root)) changed.set(resolve(root, path), 'all');
  const parser = new DiffParser();
  await runGit(
    ['diff', ...WITHOUT_CONTEXT, '--no-color', '--src-prefix=a/', '--dst-prefix=b/', ...options, base],
    root,
    (line) => parser.read(line),
  );
  for (const [name, ranges] of parser.files) {
    const path = resolve(root, name);
    changed.set(path, inOwnLines(ranges, readBytes(path)));
  }
  return changed;
}

/** In Latin-1: line ends are the same in all encodings that git takes for text. Empty for what cannot be read, or is no file. */
function readBytes(path: string): string {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}

async function findRoot(cwd: string): Promise<string> {
  try {
    return (await gitLines(['rev-parse', '--show-toplevel'], cwd))[0] ?? cwd;
  } catch (error) {
    if (error instanceof GitError && error.code === 'git-failed') throw new GitError('no-repository', cwd);
    throw error;
  }
}

async function findBase(ref: string, root: string): Promise<string> {
  const [commit] = await gitLines(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    root,
  ).catch(() => []);
  if (commit === undefined) throw new GitError((await isShallow(root)) ? 'shallow' : 'unknown-ref', ref);
  const [base] = await gitLines(['merge-base', commit, 'HEAD'], root).catch(() => []);
  if (base !== undefined) return base;
  throw new GitError((await isShallow(root)) ? 'shallow' : 'no-merge-base', ref);
}

async function isShallow(root: string): Promise<boolean> {
  return (await gitLines(['rev-parse', '--is-shallow-repository'], root).catch(() => []))[0] === 'true';
}

async function listUntracked(root: string): Promise<string[]> {
  const text = await gitText(['ls-files', '--others', '--exclude-standard', '-z'], root);
  return text.split('\0').filter((path) => path !== '');
}

/** Files of which git tells no lines: UTF-16 is binary to it. */
async function listBinary(options: readonly string[], root: string): Promise<string[]> {
  const fields = (await gitText(['diff', '--numstat', '-z', ...options], root)).split('\0');
  const binary: string[] = [];
  for (let at = 0; at < fields.length; at++) {
    const [added, , path] = (fields[at] ?? '').split('\t');
    // A renamed file has an empty path here, and then the old and the new one as fields of their own.
    if (path === '') at += 2;
    const name = path === '' ? fields[at] : path;
    if (added === '-' && name !== undefined) binary.push(name);
  }
  return binary;
}

const WITHOUT_CONTEXT = ['--unified=0', '--inter-hunk-context=0'];

/** No header is longer. */
const LONGEST_HEAD = 20_000;

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Reads a diff without context, line by line. A line of a text may look like one of the diff, so lines are counted. */
class DiffParser {
  readonly files = new Map<string, LineRange[]>();
  #ranges: LineRange[] = [];
  #left = 0;

  read(line: string): void {
    if (this.#left > 0 && /^[-+]/.test(line)) {
      this.#left--;
      return;
    }
    const hunk = HUNK.exec(line);
    if (hunk !== null) this.#startHunk(hunk);
    else if (line.startsWith('+++ ')) this.#startFile(line.slice('+++ '.length));
  }

  #startFile(name: string): void {
    this.#ranges = [];
    // Behind a name with a space git puts a tab.
    const path = unquote(name.replace(/\t$/, ''));
    if (path.startsWith('b/')) this.files.set(path.slice(2), this.#ranges);
  }

  #startHunk([, removed = '1', start = '0', added = '1']: RegExpExecArray): void {
    this.#left = Number(removed) + Number(added);
    const first = Number(start);
    if (added !== '0') this.#ranges.push({ first, last: first + Number(added) - 1 });
  }
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A path as git writes it: in quotes, with bytes in octal, where it is not plain ASCII. */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  for (const [piece, octal, letter] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else bytes.push(letter === undefined ? piece.charCodeAt(0) : (ESCAPES[letter] ?? letter.charCodeAt(0)));
  }
  return Buffer.from(bytes).toString('utf8');
}

async function gitText(args: readonly string[], cwd: string): Promise<string> {
  const chunks: Buffer[] = [];
  await spawnGit(args, cwd, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function gitLines(args: readonly string[], cwd: string): Promise<string[]> {
  return (await gitText(args, cwd)).split('\n').filter((line) => line !== '');
}

/** Gives each line of what git writes, as bytes in Latin-1: what files hold is not ours to decode. */
async function runGit(args: readonly string[], cwd: string, onLine: (line: string) => void): Promise<void> {
  let rest = '';
  await spawnGit(args, cwd, (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    // Of a line its beginning is all that counts.
    rest = (lines.pop() ?? '').slice(0, LONGEST_HEAD);
    for (const line of lines) onLine(line);
  });
  if (rest !== '') onLine(rest);
}

function spawnGit(args: readonly string[], cwd: string, onChunk: (chunk: Buffer) => void): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('git', ['-c', 'core.quotePath=true', ...args], {
      cwd,
      // It would win over `--unified`.
      env: { ...process.env, GIT_DIFF_OPTS: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', onChunk);
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(new GitError(error.code === 'ENOENT' ? 'no-git' : 'git-failed', error.message)),
    );
    child.on('close', (code) => (code === 0 ? done() : fail(new GitError('git-failed', said.trim()))));
  });
}
