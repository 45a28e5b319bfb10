import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const COMPACT = ['--format', 'compact'];
const places = (stdout: string): string[] =>
  [...stdout.matchAll(/^(\S+?:\d+):/gm)].map(([, place = '']) => place);

describe('--lines', () => {
  it.each<[string[], string[]]>([
    [['--lines', 'a.md:2'], ['a.md:2']],
    [
      ['--lines', 'a.md:2-3', '--lines', 'b.md:1-'],
      ['a.md:2', 'a.md:3', 'b.md:1'],
    ],
    [['--lines', 'a.md:9'], []],
  ])('%j', async (args, expected) => {
    const place = makeWorkplace({ 'a.md': 'fout\nfout\nfout\n', 'b.md': 'fout', 'c.md': 'fout' });
    const { stdout, stderr } = await place.geestdrift(['.', ...args, ...COMPACT]);
    expect([places(stdout), stderr]).toEqual([expected, '']);
  });

  it.each(['a.md', 'a.md:0', 'a.md:3-2', ':3'])('refuses %s', async (value) => {
    const { status, stderr } = await makeWorkplace({ 'a.md': '' }).geestdrift(['.', '--lines', value]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `geestdrift: --lines ${value} kan niet; verwacht: mail.md:3-10.`,
    ]);
  });

  it.each(['weg.md', 'map'])('refuses %s, which is no file', async (name) => {
    const place = makeWorkplace({ 'a.md': 'fout', 'map/b.md': 'fout' });
    const { status, stderr } = await place.geestdrift(['.', '--lines', `${name}:1`]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `geestdrift: --lines ${name}:1 kan niet: het bestand ${name} bestaat niet.`,
    ]);
  });

  it('holds for standard input', async () => {
    const { stdout } = await makeWorkplace().geestdrift(
      ['--stdin', '--stdin-filename', 'a.md', '--lines', 'a.md:2', ...COMPACT],
      { stdin: 'fout\nfout\n' },
    );
    expect(places(stdout)).toEqual(['a.md:2']);
  });

  it('means standard input without a name by `stdin.txt`', async () => {
    const args = ['--stdin', '--lines', 'stdin.txt:2', ...COMPACT];
    const { stdout } = await makeWorkplace().geestdrift(args, { stdin: 'fout\nfout\n' });
    expect(places(stdout)).toEqual(['<text>:2']);
  });

  it.each([
    [['--stdin-filename', 'mail.md'], 'mail.md:3-10'],
    [[], 'stdin.txt:3-10'],
  ])('refuses another name than that of standard input: %j', async (args, expected) => {
    const place = makeWorkplace({ 'mial.md': 'fout' });
    const ran = await place.geestdrift(['--stdin', ...args, '--lines', 'mial.md:1-3'], { stdin: 'fout' });
    expect([ran.status, ran.stderr.split('\n')[0]]).toEqual([
      2,
      `geestdrift: --lines mial.md:1-3 kan niet; verwacht: ${expected}.`,
    ]);
  });
});

describe('--since', () => {
  it('reports and mends only what changed', async () => {
    const place = makeWorkplace({ 'a.md': 'fout\ngoed\nfout\n', 'b.md': 'fout\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.nl', ...args], {
        cwd: place.folder,
      });
    git('init', '-q');
    git('add', '--all');
    git('commit', '-qm', 'x');
    writeFileSync(join(place.folder, 'a.md'), 'fout\nook fout\nfout\n');
    writeFileSync(join(place.folder, 'c.md'), 'fout\n');
    expect(places((await place.geestdrift(['.', '--since', 'HEAD', ...COMPACT])).stdout)).toEqual([
      'a.md:2',
      'c.md:1',
    ]);
    await place.geestdrift(['.', '--since', 'HEAD', '--fix']);
    expect([place.read('a.md'), place.read('b.md')]).toEqual(['fout\nook goed\nfout\n', 'fout\n']);
  });

  it.each([
    [['--since', 'HEAD'], /^geestdrift: --since kan niet: .* ligt niet in een git-repository\.\n/],
    [['--since', 'HEAD', '--stdin'], /^geestdrift: --stdin en --since gaan niet samen\.\n/],
  ])('is refused: %j', async (args, message) => {
    const operands = args.includes('--stdin') ? [] : ['.'];
    const { status, stderr } = await makeWorkplace({ 'a.md': '' }).geestdrift([...operands, ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('--files-from', () => {
  const files = {
    'a.md': 'fout',
    'map/b.md': 'fout',
    'c.md': 'fout',
    'plaatje.png': 'x',
    'dist/d.md': 'fout',
  };

  it.each([
    ['lines', 'a.md\r\nplaatje.png\n\ndist/d.md\nmap/b.md\n'],
    ['NULs', 'a.md\0plaatje.png\0dist/d.md\0map/b.md\0'],
  ])('reads names parted by %s, and passes over what a walk would pass over', async (_, stdin) => {
    const ran = await makeWorkplace(files).geestdrift(['--files-from', '-', ...COMPACT], { stdin });
    expect([places(ran.stdout), ran.stderr]).toEqual([['a.md:1', 'map/b.md:1'], '']);
  });

  it('goes with operands, and names what is missing', async () => {
    const place = makeWorkplace({ ...files, lijst: 'weg.md\na.md\n' });
    const { status, stdout } = await place.geestdrift(['c.md', '--files-from', 'lijst', ...COMPACT]);
    expect([status, places(stdout)]).toEqual([2, ['a.md:1', 'c.md:1', 'weg.md:1']]);
  });

  it('passes over submodules, and refuses other folders', async () => {
    const place = makeWorkplace({
      'a.md': 'fout',
      'mod/.git': 'gitdir: x',
      'mod/b.md': 'fout',
      'map/c.md': 'fout',
    });
    const run = (stdin: string) => place.geestdrift(['--files-from', '-', ...COMPACT], { stdin });
    expect(places((await run('a.md\0mod\0')).stdout)).toEqual(['a.md:1']);
    const { status, stderr } = await run('map\n');
    expect([status, stderr]).toEqual([2, 'map: dit is een map; noem hier de bestanden zelf\n']);
  });

  it('is what named files count as with --force-exclude', async () => {
    const place = makeWorkplace({ ...files, '.geestdriftignore': 'c.md\n' });
    const named = ['a.md', 'c.md', 'plaatje.png', 'dist/d.md'];
    const excluding = await place.geestdrift([...named, 'map', '--force-exclude', ...COMPACT]);
    expect([places(excluding.stdout), excluding.stderr]).toEqual([['a.md:1', 'map/b.md:1'], '']);
    const missing = await place.geestdrift(['weg.md', '--force-exclude', ...COMPACT]);
    expect([missing.status, places(missing.stdout)]).toEqual([2, ['weg.md:1']]);
    expect((await place.geestdrift(['c.md', '--force-exclude'])).status).toBe(0);
  });

  it('refuses a list that cannot be read', async () => {
    const { status, stderr } = await makeWorkplace().geestdrift(['--files-from', 'weg']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'geestdrift: de bestandslijst ‘weg’ kan niet worden gelezen (bestaat niet).',
    ]);
  });
});
