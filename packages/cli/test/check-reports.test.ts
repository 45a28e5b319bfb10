import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const COMPACT = ['--format', 'compact'];
const line = (place: string, level: string, rule: string, word: string) =>
  `${place}: ${level} ${rule}: ‘${word}’ kan beter.\n`;

describe('reports', () => {
  it('go to a file when asked', async () => {
    const place = makeWorkplace({ 'a.md': 'fout' });
    const ran = await place.geestdrift(['a.md', 'weg.md', ...COMPACT, '-o', 'uit/verslag.txt'], {
      terminal: true,
    });
    expect(ran).toEqual({ status: 2, stdout: '', stderr: 'weg.md: dit bestand of deze map bestaat niet\n' });
    expect(place.read('uit/verslag.txt')).toContain('a.md:1:1: error fout-woord');
  });

  it.each(['-oo.txt', '-o=o.txt', '--output-file=o.txt'])('go to the file of %s', async (option) => {
    const place = makeWorkplace({ 'a.md': 'fout' });
    await place.geestdrift(['a.md', option]);
    expect(place.read('o.txt')).toContain('fout-woord');
  });

  it('take the place of a file through a link, and flow into a device', async () => {
    const place = makeWorkplace({ 'a.md': 'fout', 'oud.txt': 'lang '.repeat(99) });
    symlinkSync('oud.txt', join(place.folder, 'naar.txt'));
    expect(await place.geestdrift(['a.md', ...COMPACT, '-o', 'naar.txt'])).toMatchObject({ status: 1 });
    expect(place.read('oud.txt')).toBe(line('a.md:1:1', 'error', 'fout-woord', 'fout'));
    expect(readdirSync(place.folder).sort()).toEqual(['a.md', 'naar.txt', 'oud.txt']);
    expect(await place.geestdrift(['a.md', '-o', '/dev/null'])).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
  });

  it.each<[string, string[], string]>([
    ['a file that was named', ['a.md', '-o', 'a.md'], 'a.md'],
    ['a file below a folder', ['.', '-o', './map/../b.txt'], './map/../b.txt'],
    ['a link to one', ['.', '-o', 'link'], 'link'],
    ['the configuration', ['.', '--config', 'c.yaml', '-o', 'c.yaml'], 'c.yaml'],
    [
      'the file that standard input stands for',
      ['--stdin', '--stdin-filename', 'a.md', '-o', 'a.md'],
      'a.md',
    ],
  ])('never take the place of %s', async (_, args, output) => {
    const files = { 'a.md': 'fout', 'b.txt': 'fout', 'map/': '', 'c.yaml': 'rules: {}' };
    const place = makeWorkplace(files);
    symlinkSync('a.md', join(place.folder, 'link'));
    const ran = await place.geestdrift([...args, '--fix-dry-run']);
    expect([ran.status, ran.stdout, ran.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      `geestdrift: ‘${output}’ wordt zelf gelezen; kies een ander bestand om in te schrijven.`,
    ]);
    expect([place.read('a.md'), place.read('b.txt'), place.read('c.yaml')]).toEqual([
      'fout',
      'fout',
      'rules: {}',
    ]);
  });

  it('can come from a module of one’s own', async () => {
    const module =
      "export default async ([file], { locale }) => locale + ' ' + file.findings[0].ruleId + '\\n';";
    const place = makeWorkplace({ 'a.md': 'fout', 'verslag.mjs': module });
    expect((await place.geestdrift(['a.md', '--format', './verslag.mjs'])).stdout).toBe('nl fout-woord\n');
  });

  it.each([
    [
      'export default 3',
      'verslag.mjs geeft geen verslag: verwacht een functie als default export, gevonden number.',
    ],
    [
      'export default () => 3',
      'verslag.mjs geeft geen verslag: verwacht een tekst van de functie, gevonden number.',
    ],
    ['export default (', 'het verslag verslag.mjs kan niet worden geladen: '],
  ])('of the module %j are refused', async (module, message) => {
    const place = makeWorkplace({ 'a.md': 'fout', 'verslag.mjs': module });
    const { status, stderr } = await place.geestdrift(['a.md', '--format', 'verslag.mjs']);
    expect([status, stderr.slice(0, `geestdrift: ${message}`.length)]).toEqual([2, `geestdrift: ${message}`]);
  });

  it.each(['sarif', 'junit', 'checkstyle', 'gitlab', 'rdjson'])(
    'of %s are written where nothing is found',
    async (name) => {
      const place = makeWorkplace({ 'a.md': 'goed' });
      expect((await place.geestdrift(['a.md', '--format', name])).stdout).not.toBe('');
    },
  );

  it.each([
    ['--list', 'l.yaml'],
    ['--files-from', 'l.txt'],
  ])('do not take the place of the file of %s', async (option, name) => {
    const place = makeWorkplace({ 'a.md': 'fout', [name]: 'a.md' });
    const ran = await place.geestdrift(['a.md', option, name, '-o', name]);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(`‘${name}’ wordt zelf gelezen`)]);
    expect(place.read(name)).toBe('a.md');
  });

  it('cannot go to a folder', async () => {
    const ran = await makeWorkplace({ 'a.md': 'fout', 'uit/': '' }).geestdrift(['a.md', '-o', 'uit']);
    expect([ran.status, ran.stderr.split('\n')[0]]).toEqual([
      2,
      'geestdrift: ‘uit’ kan niet worden geschreven (is een map).',
    ]);
  });

  it.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['when asked', ['--color'], {}, false, true],
    ['not when asked not to', ['--no-color'], {}, true, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['--color wins over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['the last of two', ['--color', '--no-color'], {}, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('have colours %s', async (_, args, env, terminal, colored) => {
    const { stdout } = await makeWorkplace({ 'a.md': 'fout' }).geestdrift(['a.md', ...args], {
      env,
      terminal,
    });
    expect(stdout.includes('\x1b[')).toBe(colored);
  });

  it('of --quiet hold errors only', async () => {
    const { stdout } = await makeWorkplace({ 'a.md': 'fout matig' }).geestdrift([
      'a.md',
      '--quiet',
      ...COMPACT,
    ]);
    expect(stdout).toBe(line('a.md:1:1', 'error', 'fout-woord', 'fout'));
  });

  it('of --quiet do not say that all is well where warnings are too many', async () => {
    const ran = await makeWorkplace({ 'a.md': 'matig' }).geestdrift(['.', '--quiet', '--max-warnings', '0']);
    expect(ran).toEqual({ status: 1, stdout: '', stderr: 'Er is 1 waarschuwing; toegestaan: 0.\n' });
  });

  it('are in English when asked', async () => {
    const { stdout } = await makeWorkplace({ 'a.md': 'matig' }).geestdrift(['a.md', '--locale', 'en']);
    expect(stdout).toContain('1 warning in 1 of 1 file\n');
  });
});

describe('progress', () => {
  const slow = () => {
    let time = 0;
    return () => (time += 400);
  };
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.md`, 'goed']));

  it.each<[string, string[], boolean, boolean]>([
    ['shows on a terminal after a second', [], true, true],
    ['not in a pipe', [], false, false],
    ['not when asked not to', ['--no-progress'], true, false],
  ])('%s', async (_, args, terminal, shown) => {
    const { stderr } = await makeWorkplace(files).geestdrift(['.', ...args], { terminal, now: slow() });
    expect(stderr.includes('█')).toBe(shown);
    if (shown)
      expect(stderr.replaceAll('\r\x1b[K', '<')).toMatch(/^<█+░+ 3 van 8(?:<█+░+ \d van 8)+<█+ 8 van 8<$/);
  });

  it('does not show in a short run', async () => {
    expect((await makeWorkplace(files).geestdrift(['.'], { terminal: true })).stderr).toBe('');
  });
});
