import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN, makeFolder } from '../cli/geestdrift.js';

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const IDENTITY = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
const COMMITTER = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };

/** Runs git without anybody's settings; gives what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', ...IDENTITY, ...COMMITTER };
  return execFileSync('git', [...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes files and commits them; gives the commit. */
export function commit(cwd: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'x');
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A repository on a server, with a request to merge the branch `voorstel` into `main`, which went on in the meantime. */
export interface Proposed {
  readonly url: string;
  /** The tips of both branches, and the server's own merge of them, which is on no branch. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** `before` stands on both branches, `proposed` on `voorstel`, `meanwhile` came to `main` later. */
export function propose(
  before: Readonly<Record<string, string>>,
  proposed: Readonly<Record<string, string>>,
  meanwhile: Readonly<Record<string, string>>,
): Proposed {
  const folder = makeFolder({});
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(folder, before);
  git(folder, 'checkout', '--quiet', '-b', 'voorstel');
  commit(folder, { 'LEESMIJ.md': 'Tussenstap.\n' });
  const head = commit(folder, proposed);
  git(folder, 'checkout', '--quiet', 'main');
  const base = commit(folder, meanwhile);
  git(folder, 'checkout', '--quiet', '--detach');
  git(folder, 'merge', '--quiet', '--no-ff', '--message', 'm', head);
  const merge = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'update-ref', 'refs/pull/1/merge', merge);
  git(folder, 'checkout', '--quiet', 'main');
  return { url: `file://${folder}`, base, head, merge };
}

/** A clone with this commit checked out and so many commits fetched, 0 for all, as CI makes it; `branch` as well. */
export function checkOut(url: string, sha: string, depth: number, branch?: string): string {
  const folder = makeFolder({});
  git(folder, 'init', '--quiet', '--initial-branch=leeg');
  git(folder, 'remote', 'add', 'origin', url);
  const deep = depth === 0 ? [] : [`--depth=${depth}`];
  const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  if (branch !== undefined) refs.push(`+refs/heads/${branch}:refs/remotes/origin/${branch}`);
  git(
    folder,
    'fetch',
    '--quiet',
    '--no-tags',
    ...deep,
    'origin',
    ...refs,
    `+${sha}:refs/remotes/pull/1/merge`,
  );
  git(folder, 'checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge');
  return folder;
}

/** Puts the built command line where `npm install` would. */
export function installIn(folder: string): void {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(BIN, join(folder, 'node_modules/.bin/geestdrift'));
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
}
