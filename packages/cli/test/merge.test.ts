import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.js';

const NAMES = Array.from({ length: 20 }, (_, index) => `map/${index}.md`);
const FILES = Object.fromEntries(
  NAMES.map((name, index) => [name, index % 3 === 0 ? 'fout' : `goed\n${name} fout`]),
);

async function writeShards(place: Workplace, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const { stdout } = await place.geestdrift(['.', '--format', 'json', '--shard', `${index}/${count}`]);
    writeFileSync(join(place.folder, `deel${index}.json`), stdout);
    names.push(`deel${index}.json`);
  }
  return names;
}

describe('--shard and merge', () => {
  it.each(['stylish', 'compact', 'json', 'sarif', 'gitlab', 'html'])(
    'give the same %s report as one run',
    async (format) => {
      const place = makeWorkplace(FILES);
      const whole = await place.geestdrift(['.', '--format', format]);
      const shards = await writeShards(place, 3);
      expect(await place.geestdrift(['merge', ...shards, '--format', format])).toEqual(whole);
    },
  );

  it('leave a file in its part when others come and go', async () => {
    const place = makeWorkplace(FILES);
    const places = async (): Promise<string[]> => {
      const { stdout } = await place.geestdrift(['.', '--format', 'compact', '--shard', '1/3']);
      return [...stdout.matchAll(/^(\S+?):/gm)].map(([, path = '']) => path);
    };
    const before = await places();
    expect(before.length).toBeGreaterThan(1);
    writeFileSync(join(place.folder, 'map/nieuw.md'), 'goed');
    expect(await places()).toEqual(before);
  });

  it.each(['0/3', '4/3', '1', 'a/b', '1/3/5'])('refuse the part %s', async (value) => {
    const { status, stderr } = await makeWorkplace({ 'a.md': '' }).geestdrift(['.', '--shard', value]);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      `geestdrift: --shard ${value} kan niet; verwacht: 1/4, 2/4, …`,
    ]);
  });
});

describe('merge', () => {
  it('tells a file of two reports once, with each finding once', async () => {
    const place = makeWorkplace({ 'a.md': 'fout\nfout' });
    const { stdout } = await place.geestdrift(['a.md', '--format', 'json']);
    writeFileSync(join(place.folder, 'r.json'), stdout);
    const merged = await place.geestdrift(['merge', 'r.json', 'r.json', '--format', 'json']);
    expect(merged.stdout).toBe(stdout);
  });

  it('tells the notices of both reports, each once', async () => {
    const report = (...codes: string[]) =>
      JSON.stringify([
        { filePath: '/a.md', messages: [], notices: codes.map((code) => ({ code, message: code })) },
      ]);
    const place = makeWorkplace({ 'r.json': report('een', 'twee'), 's.json': report('twee', 'drie') });
    const { stdout } = await place.geestdrift(['merge', 'r.json', 's.json', '--format', 'json']);
    const [file] = JSON.parse(stdout) as { notices: { code: string }[] }[];
    expect(file?.notices.map(({ code }) => code)).toEqual(['een', 'twee', 'drie']);
  });

  it('keeps lines of a text that is gone or is not what it was', async () => {
    const place = makeWorkplace({ 'a.md': 'goed\nfout' });
    const { stdout } = await place.geestdrift(['a.md', '--format', 'json']);
    writeFileSync(join(place.folder, 'r.json'), stdout);
    writeFileSync(join(place.folder, 'a.md'), 'anders');
    expect((await place.geestdrift(['merge', 'r.json'])).stdout).toContain('fout-woord  2:1');
  });

  it('reads a text of old Windows again as it was read', async () => {
    const place = makeWorkplace({ 'geestdrift.config.yaml': 'encoding: windows-1252\n' });
    writeFileSync(join(place.folder, 'a.md'), Buffer.from('financiële fout', 'latin1'));
    const whole = await place.geestdrift(['a.md', '--format', 'stylish']);
    const { stdout } = await place.geestdrift(['a.md', '--format', 'json']);
    writeFileSync(join(place.folder, 'r.json'), stdout);
    expect(await place.geestdrift(['merge', 'r.json', '--format', 'stylish'])).toEqual(whole);
  });

  it('keeps where a notice stands', async () => {
    const place = makeWorkplace({ 'nl.json': '{\n"a": "goed",\n  ' });
    const whole = await place.geestdrift(['nl.json', '--format', 'json']);
    expect(whole.stdout).toContain('"line":3,"column":3');
    writeFileSync(join(place.folder, 'r.json'), whole.stdout);
    expect(await place.geestdrift(['merge', 'r.json', '--format', 'json'])).toEqual(whole);
  });

  it('writes over none of its reports', async () => {
    const place = makeWorkplace({ 'r.json': '[]' });
    const { status, stderr } = await place.geestdrift(['merge', 'r.json', '-o', './r.json']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'geestdrift: ‘./r.json’ wordt zelf gelezen; kies een ander bestand om in te schrijven.',
    ]);
    expect(place.read('r.json')).toBe('[]');
  });

  it('keeps files that could not be read, and exits with 2', async () => {
    const place = makeWorkplace({});
    const { stdout } = await place.geestdrift(['weg.md', '--format', 'json']);
    writeFileSync(join(place.folder, 'r.json'), stdout);
    const merged = await place.geestdrift(['merge', 'r.json', '--format', 'json']);
    expect([merged.status, merged.stdout]).toEqual([2, stdout]);
  });

  it.each<[string[], string, string]>([
    [[], '', 'noem een of meer JSON-verslagen: geestdrift merge a.json b.json.'],
    [['weg.json'], '', 'het verslag ‘weg.json’ kan niet worden gelezen (bestaat niet).'],
    [['r.json'], '{"a": 1}', 'geen JSON-verslag: r.json: {"a":1}; verwacht: [].'],
    [['r.json'], '[{"filePath": "a"}]', 'geen JSON-verslag: r.json [0].messages: undefined; verwacht: [].'],
  ])('refuses %j', async (args, text, message) => {
    const place = makeWorkplace({ 'r.json': text });
    const { status, stderr } = await place.geestdrift(['merge', ...args]);
    expect([status, stderr.split('\n')[0]]).toEqual([2, `geestdrift: ${message}`]);
  });
});
