import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FindOptions, findFiles, splitGlob } from '../src/find-files.js';
import { findTop } from '../src/ignore-rules.js';
import { makeFolder } from './folder.js';

/** What is found in a folder, relative to it: files (`!` marks those that were named) and codes of errors. */
async function find(folder: string, args: string[], more: Partial<FindOptions> = {}) {
  const { files, errors } = await findFiles(args, {
    cwd: folder,
    endings: ['.md'],
    accepts: (path) => path.endsWith('.md'),
    configuredIgnore: async () => undefined,
    ...more,
  });
  return {
    files: files.map(({ path, named }) => (named ? '!' : '') + relative(realpathSync(folder), path)),
    errors: errors.map(({ code }) => code),
  };
}

describe('findFiles', () => {
  const tree = {
    'a.md': '',
    'b/c.md': '',
    'b/c.ts': '',
    'b/.d/e.md': '',
    'b/[f].md': '',
    'node_modules/x.md': '',
    'vendor/x.md': '',
    'b/dist/x.md': '',
    'build/x.md': '',
    '.git/x.md': '',
    'x.min.md': '',
  };

  const cases: [args: string[], files: string[], errors: string[]][] = [
    [['.'], ['a.md', 'b/.d/e.md', 'b/[f].md', 'b/c.md'], []],
    [['b'], ['b/.d/e.md', 'b/[f].md', 'b/c.md'], []],
    [['b/', '.', 'a.md', 'b/c.md'], ['!a.md', 'b/.d/e.md', 'b/[f].md', '!b/c.md'], []],
    [['b/c.ts'], ['!b/c.ts'], []],
    [['vendor/x.md'], ['!vendor/x.md'], []],
    [['vendor'], [], ['all-ignored']],
    [['*.md'], ['a.md'], []],
    [['**/*.md'], ['a.md', 'b/.d/e.md', 'b/[f].md', 'b/c.md'], []],
    [['b/{c,z}.*'], ['b/c.md'], []],
    [['b/[f].md'], ['!b/[f].md'], []],
    [['./b/*.md', '**/c.md'], ['b/[f].md', 'b/c.md'], []],
    [['*.html'], [], ['no-match']],
    [['z/*.md'], [], ['no-match']],
    [['vendor/*.md'], [], ['all-ignored']],
    [['z.md', 'a.md', 'y/'], ['!a.md'], ['not-found', 'not-found']],
    [['a.md/b'], [], ['not-found']],
  ];
  it.each(cases)('%j', async (args, files, errors) => {
    expect(await find(makeFolder(tree), args)).toEqual({ files, errors });
  });

  it('matches globs from the root of the disk', async () => {
    const folder = makeFolder({ 'x1/a.md': '' });
    const [, top = '', ...rest] = folder.split('/');
    const glob = `/${top.slice(0, -1)}?/${rest.join('/')}/x*/a.md`;
    expect(await find(folder, [glob])).toEqual({ files: ['x1/a.md'], errors: [] });
  });

  it('counts the ignore files from the root of the disk where that is the working folder', () => {
    expect(findTop('/geestdrift/niet-hier', '/')).toBe('/');
  });

  it.each<[string, string[]]>([
    ['*.md', []],
    ['*/*.md', ['a', 'x']],
    ['?/b/*.md', ['a', 'a/b']],
    ['{a,x/y}/*.md', ['a', 'x']],
    ['{a,x/y/z}/*.md', ['a', 'x', 'x/y']],
    ['*/', ['a', 'a/b', 'x', 'x/y', 'x/y/z', 'x/y/z/w']],
    ['**/*.md', ['a', 'a/b', 'x', 'x/y', 'x/y/z', 'x/y/z/w']],
    ['+(a/|b/)*.md', ['a', 'a/b', 'x', 'x/y', 'x/y/z']],
  ])('looks only where %s can be', async (glob, expected) => {
    const folder = makeFolder({ 'c.md': '', 'a/c.md': '', 'a/b/c.md': '', 'x/c.md': '', 'x/y/z/w/c.md': '' });
    const entered = new Set<string>();
    const configuredIgnore = async (inside: string) => {
      entered.add(relative(folder, inside));
      return undefined;
    };
    await find(folder, [glob], { configuredIgnore });
    entered.delete('');
    expect([...entered].filter((one) => !one.startsWith('..')).sort()).toEqual(expected);
  });

  it('passes over links that lead nowhere or in a circle', async () => {
    const folder = makeFolder({ 'a.md': '' });
    symlinkSync('c.md', join(folder, 'b.md'));
    symlinkSync('b.md', join(folder, 'c.md'));
    symlinkSync('weg.md', join(folder, 'd.md'));
    symlinkSync('.', join(folder, 'e'));
    expect(await find(folder, ['.'])).toEqual({ files: ['a.md'], errors: [] });
    expect(await find(folder, ['b.md', 'd.md', 'a.md'])).toEqual({
      files: ['!a.md'],
      errors: ['unreadable', 'not-found'],
    });
  });

  it('takes no longer for an ignore file than it is worth', async () => {
    const path = `${'a/'.repeat(40)}x.md`;
    const folder = makeFolder({ [path]: '', 'b.md': '', '.gitignore': `${'**/a/'.repeat(20)}b\nb.md\n` });
    expect((await find(folder, ['.'])).files).toEqual([path]);
  });

  it('tells of a folder without files', async () => {
    const folder = makeFolder({ 'leeg/': '', 'code/a.ts': '' });
    expect(await find(folder, ['leeg', 'code'])).toEqual({ files: [], errors: ['no-files', 'no-files'] });
  });

  it('obeys ignore files: git leaves out, .geestdriftignore decides', async () => {
    const folder = makeFolder({
      '.git/HEAD': '',
      '.gitignore': 'geheim/\n*.oud.md\n!node_modules/\n/boven.md\n',
      '.geestdriftignore': '\uFEFF!dist/\narchief/**\r\n# niets\nMap\n',
      'sub/.gitignore': '!c.oud.md\n',
      'sub/.geestdriftignore': '/d.md\n!e.oud.md\n',
      'geheim/a.md': '',
      'a.oud.md': '',
      'boven.md': '',
      'sub/boven.md': '',
      'sub/b.oud.md': '',
      'sub/c.oud.md': '',
      'sub/d.md': '',
      'sub/e.oud.md': '',
      'sub/f/d.md': '',
      'node_modules/a.md': '',
      'dist/a.md': '',
      'dist/b/c.md': '',
      'archief/x/a.md': '',
      'Map/a.md': '',
      'map/a.md': '',
    });
    const files = [
      'dist/a.md',
      'dist/b/c.md',
      'map/a.md',
      'sub/boven.md',
      'sub/c.oud.md',
      'sub/e.oud.md',
      'sub/f/d.md',
    ];
    expect(await find(folder, ['.'])).toEqual({ files, errors: [] });
    const below = await find(join(folder, 'sub'), ['.']);
    expect(below.files).toEqual(['boven.md', 'c.oud.md', 'e.oud.md', 'f/d.md']);
  });

  it('leaves out what git leaves out where .geestdriftignore lets in only what nobody else left out', async () => {
    const folder = makeFolder({
      '.git/HEAD': '',
      '.gitignore': '_site/\n*.bak.md\nuit/\n',
      '.geestdriftignore': '/*\n!/docs/\n!/uit/\n',
      'a.md': '',
      'docs/a.md': '',
      'docs/b.bak.md': '',
      'docs/_site/c.md': '',
      'docs/dist/d.md': '',
      'uit/a.md': '',
    });
    expect((await find(folder, ['.'])).files).toEqual(['docs/a.md', 'uit/a.md']);
  });

  it("obeys the configuration's ignore above all", async () => {
    const folder = makeFolder({
      '.geestdriftignore': 'b.md\n',
      'a.md': '',
      'b.md': '',
      'c/a.md': '',
      'vendor/a.md': '',
    });
    const configuredIgnore = async () => ({ folder, patterns: ['/a.md', '!b.md', '!vendor/'] });
    expect(await find(folder, ['.'], { configuredIgnore })).toEqual({
      files: ['b.md', 'c/a.md', 'vendor/a.md'],
      errors: [],
    });
  });

  it('follows links to files once and links to folders only when named', async () => {
    const folder = makeFolder({ 'a/a.md': '', 'b/': '' });
    symlinkSync('..', join(folder, 'a/boven'));
    symlinkSync('a.md', join(folder, 'a/0.md'));
    symlinkSync('weg.md', join(folder, 'a/dood.md'));
    symlinkSync('a', join(folder, 'z'));
    expect((await find(folder, ['.'])).files).toEqual(['a/a.md']);
    expect((await find(folder, ['z'])).files).toEqual(['z/a.md']);
    expect((await find(folder, ['z', 'a', 'a/0.md'])).files).toEqual(['!a/0.md']);
  });

  it('takes of listed files each once, by what its folder and those above it ignore', async () => {
    const folder = makeFolder({
      'a/a.md': '',
      'a/b/c/d.md': '',
      'a/b/e.md': '',
      'a/.geestdriftignore': 'e.md\nweg/',
      'a/weg/f.md': '',
      'node_modules/x.md': '',
    });
    symlinkSync('a.md', join(folder, 'a/0.md'));
    symlinkSync('weg.md', join(folder, 'a/dood.md'));
    symlinkSync('a', join(folder, 'z'));
    const listed = ['z/a.md', 'a/0.md', 'a/a.md', 'a/b/c/d.md', 'a/b/e.md', 'a/weg/f.md'];
    expect(await find(folder, [], { listed: [...listed, 'node_modules/x.md', 'a/dood.md', 'a'] })).toEqual({
      files: ['a/b/c/d.md', 'z/a.md'],
      errors: ['not-found', 'folder'],
    });
    expect((await find(folder, [], { listed: ['a/0.md', 'a/a.md'] })).files).toEqual(['a/a.md']);
  });

  it('bears strange names and depth', async () => {
    const folder = makeFolder({ 'met spatie/é (1)/-x.md': '', '#a/!b.md': '' });
    let deep = folder;
    for (let i = 0; i < 60; i++) deep = join(deep, 'd');
    mkdirSync(deep, { recursive: true });
    expect((await find(folder, ['.'])).files).toEqual(['#a/!b.md', 'met spatie/é (1)/-x.md']);
  });
});

describe('splitGlob', () => {
  it.each([
    ['*.md', '', '*.md'],
    ['a/b/*.md', 'a/b', '*.md'],
    ['../a/**/b', '../a', '**/b'],
    ['/*.md', '/', '*.md'],
    ['/a/{b,c}/d', '/a', '{b,c}/d'],
  ])('%s', (argument, folder, glob) => {
    expect(splitGlob(argument)).toEqual({ folder, glob });
  });
});
