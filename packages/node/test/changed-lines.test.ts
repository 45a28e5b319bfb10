import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { findChangedLines, GitError } from '../src/changed-lines.js';
import { makeFolder } from './folder.js';

let folder = '';
const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=x', '-c', 'user.email=x@example.nl', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text);
const commit = (): void => {
  git('add', '--all');
  git('commit', '-qm', 'x');
};

async function changes(ref: string, cwd = folder): Promise<Record<string, unknown>> {
  const found = await findChangedLines(ref, cwd);
  const shown = [...found].map(([path, lines]) => [
    relative(folder, path),
    lines === 'all' ? lines : lines.map(({ first, last }) => `${first}-${last}`).join(' '),
  ]);
  return Object.fromEntries(shown) as Record<string, unknown>;
}

beforeEach(() => {
  folder = makeFolder({});
  git('init', '-q', '-b', 'main');
  write('a.md', '1\n2\n3\n4\n5\n6\n');
  write('b.md', 'een\ntwee\ndrie\nvier\nvijf\n');
  write('c.md', 'weg\n');
  commit();
  git('checkout', '-q', '-b', 'tak');
});

describe('findChangedLines', () => {
  it('finds what is committed, staged and in the working tree, since the merge base', async () => {
    write('a.md', '1\n2x\n3\n4\n5\n6\n');
    commit();
    git('checkout', '-q', 'main');
    write('b.md', 'op main\n');
    commit();
    git('checkout', '-q', 'tak');
    write('a.md', '1\n2x\n3\n4y\n5\n6\n');
    git('add', '--all');
    write('a.md', '1\n2x\n3\n4y\n5\n6\n7\n8\n');
    expect(await changes('main')).toEqual({ 'a.md': '2-2 4-4 7-8' });
  });

  it('finds new files whole, also from a folder below, and those not yet added', async () => {
    mkdirSync(join(folder, 'map'));
    write('map/één “map”.md', 'x\ny\n');
    expect(await changes('main', join(folder, 'map'))).toEqual({ 'map/één “map”.md': 'all' });
    git('add', '--all');
    expect(await changes('main')).toEqual({ 'map/één “map”.md': '1-2' });
  });

  it('counts lines that a carriage return alone ends, as reports do', async () => {
    write('cr.md', '1\r2\r\r\n4\n5\r6');
    write('crlf.md', '1\r\n2\r\n');
    commit();
    write('cr.md', '1\r2\r\r\n4x\n5\r6x');
    write('crlf.md', '1\r\n2x\r\n');
    expect(await changes('HEAD')).toEqual({ 'cr.md': '4-6', 'crlf.md': '2-2' });
  });

  it('follows a renamed file, and leaves out what is gone', async () => {
    renameSync(join(folder, 'b.md'), join(folder, 'met spatie.md'));
    write('met spatie.md', 'een\ntwee\n3\nvier\nvijf\n');
    rmSync(join(folder, 'c.md'));
    git('add', '--all');
    expect(await changes('main')).toEqual({ 'met spatie.md': '3-3' });
  });

  it('takes lines that look like a diff for what they are', async () => {
    write('a.md', '1\n++ b/nep.md\n@@ -1 +1 @@\n-- a/nep.md\n5\n6\n');
    expect(await changes('main')).toEqual({ 'a.md': '2-4' });
  });

  it.each([
    [
      'the configuration',
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'diff.interHunkContext', GIT_CONFIG_VALUE_0: '9' },
    ],
    ['the environment', { GIT_DIFF_OPTS: '--unified=3' }],
    ['another program', { GIT_EXTERNAL_DIFF: 'true' }],
  ])('asks for no context, whatever %s says', async (_, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    write('a.md', '1x\n2\n3x\n4\n5\n6\n');
    write('b.md', 'een\ntwee\n3\nvier\nvijf\n');
    expect(await changes('main')).toEqual({ 'a.md': '1-1 3-3', 'b.md': '3-3' });
  });

  it('takes a file that is binary to git whole', async () => {
    write('a.md', Buffer.from('\ufeffhallo', 'utf16le'));
    expect(await changes('main')).toEqual({ 'a.md': 'all' });
  });

  it('has no lines of a file of which only lines went', async () => {
    write('a.md', '1\n3\n4\n5\n6\n');
    expect(await changes('main')).toEqual({ 'a.md': '' });
  });

  it.each([
    ['nergens', 'unknown-ref'],
    ['--output=x', 'unknown-ref'],
  ])('refuses the reference %s', async (ref, code) => {
    const error = await findChangedLines(ref, folder).catch((thrown: unknown) => thrown);
    expect(error instanceof GitError && [error.code, error.found]).toEqual([code, ref]);
  });

  it('says that a clone is shallow', async () => {
    write('a.md', 'x\n');
    commit();
    const clone = makeFolder({});
    git('clone', '-q', '--depth=1', `file://${folder}`, clone);
    await expect(findChangedLines('HEAD~1', clone)).rejects.toMatchObject({ code: 'shallow' });
  });

  it('says that there is no repository', async () => {
    const bare = makeFolder({});
    await expect(findChangedLines('main', bare)).rejects.toMatchObject({ code: 'no-repository' });
  });

  it('says that two histories have nothing in common', async () => {
    git('checkout', '-q', '--orphan', 'los');
    write('a.md', 'anders\n');
    commit();
    await expect(findChangedLines('main', folder)).rejects.toMatchObject({ code: 'no-merge-base' });
  });
});
