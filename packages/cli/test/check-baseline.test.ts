import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.js';

const FILE = 'geestdrift-suppressions.json';
const COMPACT = ['--format', 'compact'];

async function found(place: Workplace, ...args: string[]): Promise<string[]> {
  const { stdout } = await place.geestdrift([...(args.length > 0 ? args : ['.']), ...COMPACT]);
  return [...stdout.matchAll(/^(\S+?:\d+):/gm)].map(([, at = '']) => at);
}

/** The engine of these tests takes a whole text for one sentence, so each file has one. */
async function begin(
  files: Record<string, string> = { 'a.md': 'een fout', 'map/b.md': 'fout' },
): Promise<Workplace> {
  const place = makeWorkplace(files);
  expect((await place.geestdrift(['.', '--suppress-all'])).status).toBe(0);
  return place;
}

describe('the baseline', () => {
  it('is written for all that is found, and then hides it', async () => {
    const place = makeWorkplace({ 'a.md': 'een fout', 'map/b.md': 'fout', 'c.md': 'goed' });
    const ran = await place.geestdrift(['.', '--suppress-all']);
    expect(ran).toEqual({
      status: 0,
      stdout: '3 bestanden gelezen, niets op aan te merken\n',
      stderr: '2 bevindingen in 2 bestanden voortaan met rust gelaten.\n',
    });
    expect(place.read(FILE)).toBe(`{
  "version": 1,
  "files": {
    "a.md": {
      "fout-woord": [
        { "words": "fout", "fingerprint": "2c97ef8690d3a5c3" }
      ]
    },
    "map/b.md": {
      "fout-woord": [
        { "words": "fout", "fingerprint": "11997ccf068f9787" }
      ]
    }
  }
}
`);
    expect((await place.geestdrift(['.'])).stdout).toBe(
      '3 bestanden gelezen, niets op aan te merken\n2 bevindingen met rust gelaten (geestdrift-suppressions.json)\n',
    );
  });

  it('keeps a finding that moves, and wakes one whose sentence changes', async () => {
    const place = await begin();
    writeFileSync(join(place.folder, 'a.md'), '\n\neen  fout');
    expect(await found(place)).toEqual([]);
    writeFileSync(join(place.folder, 'a.md'), 'nog een fout');
    expect(await found(place)).toEqual(['a.md:1']);
  });

  it('reports a copy of the sentence, in the same file and in another', async () => {
    const place = await begin({ 'a.md': 'fout' });
    writeFileSync(join(place.folder, 'b.md'), 'fout');
    expect(await found(place)).toEqual(['b.md:1']);
    const twice = await begin({ 'a.md': 'fout, fout' });
    expect(twice.read(FILE)).toContain('"count": 2');
  });

  it('holds from the nearest file above a text, wherever the run starts', async () => {
    const place = await begin();
    expect(await found(place, 'map')).toEqual([]);
    writeFileSync(join(place.folder, 'map', FILE), '{"version": 1, "files": {}}');
    expect(await found(place)).toEqual(['map/b.md:1']);
  });

  it.each([
    ['the repository', { '.git': 'gitdir: x' }, FILE],
    ['its own folder', {}, `teksten/${FILE}`],
  ])('of a text outside the working folder lies in %s', async (_, files, name) => {
    const place = makeWorkplace({ 'teksten/a.md': 'fout', 'werk/': '', ...files });
    const run = (...args: string[]) => place.geestdrift(['../teksten', ...args], { cwd: 'werk' });
    await run('--suppress-all');
    expect(place.read(name)).toContain('a.md');
    expect(place.read(name)).not.toContain(place.folder);
    expect((await run(...COMPACT)).stdout).toBe('');
  });

  it('is not undone by --fix, which leaves alone what it hides', async () => {
    const place = await begin();
    await place.geestdrift(['.', '--fix']);
    expect(place.read('a.md')).toBe('een fout');
  });

  it('keeps files that a later run does not read, and drops those that are gone', async () => {
    const place = await begin({ 'a.md': 'fout', 'b.md': 'fout', 'c.md': 'fout' });
    rmSync(join(place.folder, 'c.md'));
    writeFileSync(join(place.folder, 'b.md'), 'nu fout');
    await place.geestdrift(['b.md', '--suppress-all']);
    expect(await found(place)).toEqual([]);
    expect(place.read(FILE)).not.toContain('c.md');
  });
});

describe('--prune-suppressions', () => {
  it('takes out what is found no more, and only that', async () => {
    const place = await begin({ 'a.md': 'fout', 'b.md': 'fout' });
    writeFileSync(join(place.folder, 'a.md'), 'goed');
    expect((await place.geestdrift(['.'])).stderr).toBe(
      '1 bevinding in geestdrift-suppressions.json niet meer gevonden: --prune-suppressions haalt ze weg.\n',
    );
    const ran = await place.geestdrift(['.', '--prune-suppressions']);
    expect([ran.status, ran.stderr]).toEqual([0, '1 bevinding uit geestdrift-suppressions.json gehaald.\n']);
    expect(place.read(FILE)).not.toContain('a.md');
    expect(place.read(FILE)).toContain('b.md');
  });

  it('writes nothing where nothing changes', async () => {
    const place = makeWorkplace({ 'a.md': 'fout' });
    await place.geestdrift(['.', '--prune-suppressions']);
    expect(() => place.read(FILE)).toThrow();
  });
});

describe('a broken baseline', () => {
  it.each([
    ['{"version": 1,', /geestdrift-suppressions\.json.*JSON/],
    ['{"version": 2, "files": {}}', /version: 2.*version: 1/],
    ['{"version": 1, "files": {"a.md": {"fout-woord": [{"words": 3}]}}}', /files › a\.md › fout-woord/],
    ['[]', /version/],
  ])('%s is told, hides nothing, and is not written over', async (text, message) => {
    const place = makeWorkplace({ 'a.md': 'fout', [FILE]: text });
    const ran = await place.geestdrift(['.', ...COMPACT]);
    expect([ran.status, ran.stdout.split(':')[0]]).toEqual([2, 'a.md']);
    expect(ran.stderr).toMatch(message);
    const again = await place.geestdrift(['.', '--suppress-all']);
    expect([again.status, again.stderr]).toEqual([2, ran.stderr]);
    expect(place.read(FILE)).toBe(text);
  });

  it.each(['--since', '--lines', '--stdin'])('cannot be made with %s', async (option) => {
    const value = option === '--stdin' ? [] : ['a.md:1'];
    const { status, stderr } = await makeWorkplace({ 'a.md': '' }).geestdrift([
      'a.md',
      '--suppress-all',
      option,
      ...value,
    ]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `geestdrift: --suppress-all en ${option} gaan niet samen.`,
    ]);
  });
});
