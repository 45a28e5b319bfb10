import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeEngine } from './fake-engine.js';
import { makeWorkplace, type Ran, type Workplace } from './workplace.js';

const FILES = {
  'a.md': '# Kop\n\nDit is fout en matig.\n',
  'b.md': 'Niets.\n',
  'map/c.txt': 'mwa\r\nfout\r\n',
};
const REPORTS = 'stylish compact json sarif junit checkstyle github gitlab rdjson html'.split(' ');

/** Runs with the cache, and tells how many texts were checked. */
async function run(
  place: Workplace,
  args: readonly string[],
  build = 'test',
): Promise<Ran & { checks: number }> {
  let checks = 0;
  const engine = { ...fakeEngine(() => void checks++), build };
  const ran = await place.geestdrift(['--cache', ...args, '.'], { engine });
  return { ...ran, checks };
}

/** Files that were written long ago, so that their metadata can be trusted. */
function settle(place: Workplace, names: readonly string[] = Object.keys(FILES)): void {
  for (const name of names) utimesSync(join(place.folder, name), 1_600_000_000, 1_600_000_000);
}

describe('what the cache knows', () => {
  const config = 'rules: {fout-woord: warning}\n';
  const list = 'words: {kostenplaatje: prijs}\n';
  const withList = { 'geestdrift.config.yaml': 'lists: [huisstijl.yaml]\n', 'huisstijl.yaml': list };
  const write = (name: string, text: string) => (place: Workplace) =>
    writeFileSync(join(place.folder, name), text);
  const cases: [
    name: string,
    change: (place: Workplace) => void,
    checks: number,
    options?: { files?: Record<string, string>; before?: string[]; after?: string[]; build?: string },
  ][] = [
    ['nothing', () => {}, 0],
    ['a touched file', (place) => settle(place), 0],
    ['changed content', write('a.md', 'Dit is fout.\n'), 1],
    ['changed content of the same length', write('b.md', 'Matig.\n'), 1],
    ['a new file', write('d.md', 'fout'), 1],
    ['a file that is gone', (place) => rmSync(join(place.folder, 'b.md')), 0],
    ['severity on the command line', () => {}, 3, { after: ['--rule', 'uit-woord: error'] }],
    [
      'the same severity again',
      () => {},
      0,
      { before: ['--rule', 'uit-woord: error'], after: ['--rule', 'uit-woord: error'] },
    ],
    ['audience', () => {}, 3, { after: ['--audience', 'intern'] }],
    ['locale', () => {}, 3, { after: ['--locale', 'en'] }],
    ['unused exceptions', () => {}, 3, { after: ['--report-unused-disable'] }],
    ['another build', () => {}, 3, { build: 'other' }],
    ['a configuration that comes', write('geestdrift.config.yaml', config), 3],
    [
      'a comment in it',
      write('geestdrift.config.yaml', `# so\n${config}`),
      0,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'a rule in it',
      write('geestdrift.config.yaml', 'rules: {fout-woord: error}\n'),
      3,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'an override for other files',
      write(
        'geestdrift.config.yaml',
        `${config}overrides: [{files: ["*.txt"], rules: {uit-woord: error}}]\n`,
      ),
      1,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'a format',
      write('geestdrift.config.yaml', `${config}formats: {"b.md": text}\n`),
      1,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'an encoding',
      write('geestdrift.config.yaml', `${config}encoding: windows-1252\n`),
      3,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'a customer noun',
      write('geestdrift.config.yaml', `${config}klantwoorden: [cursist]\n`),
      3,
      { files: { 'geestdrift.config.yaml': config } },
    ],
    [
      'content of a list',
      write('huisstijl.yaml', 'words: {kostenplaatje: kosten}\n'),
      3,
      { files: withList },
    ],
    ['a list that is only touched', (place) => settle(place, ['huisstijl.yaml']), 0, { files: withList }],
    ['no configuration', () => {}, 3, { files: withList, after: ['--no-config'] }],
    [
      'a given list',
      () => {},
      3,
      { files: withList, before: ['--no-config'], after: ['--no-config', '--list', 'huisstijl.yaml'] },
    ],
    ['another report', () => {}, 0, { after: ['--format', 'json'] }],
    ['only errors', () => {}, 0, { after: ['--quiet'] }],
    ['chosen lines', () => {}, 0, { after: ['--lines', 'a.md:3'] }],
  ];
  it.each(cases)('%s', async (_, change, checks, { files = {}, before = [], after = [], build } = {}) => {
    const place = makeWorkplace({ ...FILES, ...files });
    settle(place);
    expect((await run(place, before)).checks).toBe(3);
    expect((await run(place, before)).checks).toBe(0);
    change(place);
    const cached = await run(place, after, build);
    expect(cached.checks).toBe(checks);
    const { status, stdout, stderr } = await place.geestdrift([...after, '.']);
    expect([cached.status, cached.stdout, cached.stderr]).toEqual([status, stdout, stderr]);
  });

  it('needs no engine where all is known', async () => {
    const place = makeWorkplace({ ...FILES, 'geestdrift.config.yaml': 'klantwoorden: [cursist]\n' });
    const first = await run(place, []);
    const load = () => Promise.reject(new Error('was loaded'));
    for (const format of ['stylish', 'json']) {
      const ran = await place.geestdrift(['--cache', '-f', format, '.'], {
        engine: { ...fakeEngine(), load },
      });
      expect(ran).toEqual(await place.geestdrift(['-f', format, '.']));
      expect(ran.status).toBe(first.status);
    }
  });

  it('is pruned of files that are gone, and only of those', async () => {
    const place = makeWorkplace(FILES);
    await run(place, []);
    rmSync(join(place.folder, 'b.md'));
    await place.geestdrift(['--cache', 'a.md']);
    const kept = place.read('.geestdriftcache');
    expect(['a.md', 'b.md', 'map/c.txt'].map((name) => kept.includes(name))).toEqual([true, false, true]);
  });

  it('holds no file that could not be checked', async () => {
    const place = makeWorkplace({ ...FILES, 'stuk.md': 'bom', 'beeld.md': new Uint8Array([0, 1, 2]) });
    const first = await run(place, []);
    const second = await run(place, []);
    expect([first.status, second.status, second.checks]).toEqual([2, 2, 1]);
    expect(second.stdout).toBe(first.stdout);
  });

  it('can go by content alone', async () => {
    const place = makeWorkplace(FILES);
    settle(place);
    await run(place, []);
    const { ino } = statSync(join(place.folder, 'b.md'));
    writeFileSync(join(place.folder, 'b.md'), 'Matig.\n');
    settle(place);
    expect(statSync(join(place.folder, 'b.md')).ino).toBe(ino);
    expect((await run(place, ['--cache-strategy', 'content'])).checks).toBe(1);
    expect((await run(place, ['--cache-strategy', 'content'])).checks).toBe(0);
  });

  it('goes by content where metadata cannot tell', async () => {
    const place = makeWorkplace(FILES);
    await run(place, []);
    // Written within one tick of the clock, with the same length.
    const now = new Date();
    for (const text of ['Fout__\n', 'fout..\n', 'Matig.\n']) {
      writeFileSync(join(place.folder, 'b.md'), text);
      utimesSync(join(place.folder, 'b.md'), now, now);
      expect((await run(place, [])).stdout).toBe((await place.geestdrift(['.'])).stdout);
    }
  });
});

describe('reports with the cache', () => {
  it.each(REPORTS)('%s is the same, byte for byte', async (format) => {
    const config = 'overrides: [{files: ["map/**"], rules: {suggestie-woord: warning}}]\n';
    const long = `${'Heel veel woorden 👍🏽 op één regel. '.repeat(60)}Dit is fout — en\tmatig.\r${'x '.repeat(200)}mwa`;
    const place = makeWorkplace({ ...FILES, 'lang.md': long, 'geestdrift.config.yaml': config });
    const plain = await place.geestdrift(['--format', format, '.']);
    const args = ['--cache', '--format', format, '.'];
    const filling = await place.geestdrift(args);
    const repeated = await place.geestdrift(args);
    // Another file, so that the report is made again of what is kept.
    const keptOnly = await place.geestdrift(['--cache', '--format', format, 'a.md', 'lang.md', 'map']);
    const other = await place.geestdrift(['--format', format, 'a.md', 'lang.md', 'map']);
    expect([filling, repeated, keptOnly]).toEqual([plain, plain, other]);
  });

  it('a module of one’s own gets whole sources', async () => {
    const module = 'export default (results) => results.map(({ source }) => source).join("|");';
    const place = makeWorkplace({ ...FILES, 'eigen.mjs': module });
    const args = ['--cache', '--format', './eigen.mjs', 'a.md'];
    await place.geestdrift(['--cache', '.']);
    expect((await place.geestdrift(args)).stdout).toBe(FILES['a.md']);
    expect((await place.geestdrift(args)).stdout).toBe(FILES['a.md']);
  });

  it('an output file is written again', async () => {
    const place = makeWorkplace(FILES);
    const args = ['--cache', '-f', 'json', '-o', 'uit.json', '.'];
    await place.geestdrift(args);
    const first = place.read('uit.json');
    rmSync(join(place.folder, 'uit.json'));
    expect((await place.geestdrift(args)).status).toBe(1);
    expect(place.read('uit.json')).toBe(first);
  });

  it.each([
    [[], 1],
    [['--max-warnings', '0', '--rule', 'fout-woord: off'], 1],
    [['--max-warnings', '1', '--rule', 'fout-woord: off'], 0],
    [['--quiet', '--rule', 'fout-woord: off'], 0],
  ])('the exit status of %j is %i', async (args, status) => {
    const place = makeWorkplace(FILES);
    const runs = [await run(place, args), await run(place, args), await run(place, args)];
    expect(runs.map((ran) => [ran.status, ran.stderr])).toEqual(runs.map(() => [status, runs[0]?.stderr]));
    expect(runs[2]?.checks).toBe(0);
  });
});

describe('the baseline with the cache', () => {
  it('is applied to what is kept, and neither spoils nor splits it', async () => {
    const place = makeWorkplace(FILES);
    const before = await run(place, []);
    expect((await run(place, ['--suppress-all'])).checks).toBe(0);
    const hidden = await run(place, []);
    expect([hidden.checks, hidden.status]).toEqual([0, 0]);
    expect(hidden.stdout).toBe((await place.geestdrift(['.'])).stdout);
    rmSync(join(place.folder, 'geestdrift-suppressions.json'));
    const after = await run(place, []);
    expect([after.checks, after.stdout]).toEqual([0, before.stdout]);
  });
});

describe('mending with the cache', () => {
  it('mends what is kept, and checks only what it writes', async () => {
    const place = makeWorkplace(FILES);
    await run(place, []);
    const fixed = await run(place, ['--fix']);
    expect([place.read('a.md'), place.read('map/c.txt')]).toEqual([
      '# Kop\n\nDit is goed en matig.\n',
      'mwa\r\ngoed\r\n',
    ]);
    expect(fixed.checks).toBe(4);
    const after = await run(place, []);
    expect([after.checks, after.status]).toEqual([2, 0]);
    expect((await run(place, ['--fix'])).checks).toBe(0);
  });
});

describe('where the cache lies', () => {
  it.each([
    [[], '', /^\.geestdriftcache$/],
    [['--cache-location', 'kast/plank'], 'kast', /^plank$/],
    [['--cache-location', 'kast/'], 'kast', /^\.geestdriftcache_[0-9a-f]{12}$/],
    [['--cache-location', 'map'], 'map', /^\.geestdriftcache_[0-9a-f]{12}$/],
  ])('%j', async (args, folder, name) => {
    const place = makeWorkplace(FILES);
    await run(place, args);
    expect((await run(place, args)).checks).toBe(0);
    expect(readdirSync(join(place.folder, folder)).filter((one) => name.test(one))).toHaveLength(1);
  });

  it('moves with its project', async () => {
    const place = makeWorkplace(FILES);
    const other = makeWorkplace(FILES);
    await run(place, []);
    writeFileSync(
      join(other.folder, '.geestdriftcache'),
      place.bytes('.geestdriftcache').length === 0
        ? ''
        : readFileSync(join(place.folder, '.geestdriftcache')),
    );
    expect((await run(other, [])).checks).toBe(0);
  });

  it('never takes the place of a text', async () => {
    const place = makeWorkplace(FILES);
    expect((await run(place, ['--cache-location', 'a.md'])).status).toBe(2);
    expect(place.read('a.md')).toBe(FILES['a.md']);
  });

  it('nor of what another program made, nor of the report', async () => {
    const place = makeWorkplace({ ...FILES, 'map/ander.json': '{}\n' });
    symlinkSync('map/ander.json', join(place.folder, 'link'));
    symlinkSync('/dev/null', join(place.folder, 'niets'));
    for (const name of ['map/ander.json', 'link', 'niets']) {
      const ran = await run(place, ['--cache-location', name]);
      expect([ran.status, ran.checks, ran.stderr]).toEqual([2, 0, expect.stringContaining(`‘${name}’`)]);
    }
    expect(place.read('map/ander.json')).toBe('{}\n');
    const report = await run(place, ['--cache-location', 'een', '-o', './een']);
    expect([report.status, report.stderr]).toEqual([2, expect.stringContaining('-o ./een')]);
  });

  it('a cache of any name is known again, also one of another build, and an empty file becomes one', async () => {
    const place = makeWorkplace({ ...FILES, bak: '' });
    expect((await run(place, ['--cache-location', 'bak'], 'eerder')).checks).toBe(3);
    expect((await run(place, ['--cache-location', 'bak'])).checks).toBe(3);
    expect((await run(place, ['--cache-location', 'bak'])).checks).toBe(0);
  });

  it('a link in a circle is taken for no cache', async () => {
    const place = makeWorkplace(FILES);
    symlinkSync('.geestdriftcache', join(place.folder, '.geestdriftcache'));
    expect((await run(place, [])).checks).toBe(3);
    expect((await run(place, [])).checks).toBe(0);
  });

  it('that it cannot be written is told, and no more', async () => {
    const place = makeWorkplace({ ...FILES, dicht: 'een bestand' });
    const ran = await run(place, ['--cache-location', 'dicht/cache']);
    expect([ran.status, ran.stderr]).toEqual([
      1,
      'De cache dicht/cache kan niet worden geschreven (er staat iets in de weg).\n',
    ]);
  });
});

describe('a cache that is none', () => {
  const spoil: [name: string, spoil: (bytes: Buffer) => Uint8Array | string][] = [
    ['empty', () => ''],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['of another build', (bytes) => bytes.toString('utf8').replace(' test ', ' eerder ')],
    [
      'with a byte changed',
      (bytes) => Buffer.from(bytes.toString('utf8').replace('kan beter', 'kan anders')),
    ],
  ];
  it.each(spoil)('%s is taken as empty and written anew', async (_, change) => {
    const place = makeWorkplace(FILES);
    const path = join(place.folder, '.geestdriftcache');
    const first = await run(place, []);
    writeFileSync(path, change(readFileSync(path)));
    const second = await run(place, []);
    expect([second.checks, second.stdout, second.stderr]).toEqual([3, first.stdout, '']);
    expect((await run(place, [])).checks).toBe(0);
  });

  it('what another program put under its name is never written over', async () => {
    const place = makeWorkplace({ ...FILES, '.geestdriftcache': 'mijn notities\n' });
    const ran = await run(place, []);
    expect([ran.status, ran.checks, ran.stderr]).toEqual([
      2,
      0,
      expect.stringContaining('‘.geestdriftcache’ is geen cache'),
    ]);
    expect(place.read('.geestdriftcache')).toBe('mijn notities\n');
  });

  it('a folder of its name is told of', async () => {
    const place = makeWorkplace(FILES);
    mkdirSync(join(place.folder, '.geestdriftcache/x'), { recursive: true });
    expect((await run(place, [])).stderr).toContain('.geestdriftcache');
  });
});

describe('runs beside one another', () => {
  it('give what they give alone, and leave a whole cache with the files of all', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${at % 4}/${at}.md`, `fout ${at}\n`]),
    );
    const place = makeWorkplace(files);
    const folders = ['0', '1', '2', '3'];
    const alone = await Promise.all(folders.map((folder) => place.geestdrift([folder])));
    const together = await Promise.all(folders.map((folder) => place.geestdrift(['--cache', folder])));
    expect(together).toEqual(alone);
    const all = await run(place, []);
    expect(all.stdout).toBe((await place.geestdrift(['.'])).stdout);
    expect((await run(place, [])).checks).toBe(0);
  });
});
