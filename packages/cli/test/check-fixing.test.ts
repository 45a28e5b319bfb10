import { chmodSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeEngine } from './fake-engine.js';
import { makeWorkplace } from './workplace.js';

const COMPACT = ['--format', 'compact'];
const line = (place: string, level: string, rule: string, word: string) =>
  `${place}: ${level} ${rule}: ‘${word}’ kan beter.\n`;

describe('fixing', () => {
  it.each<[string, string[], string, string]>([
    ['fixes', ['--fix'], 'fout matig mwa', 'goed matig mwa'],
    ['and proposals', ['--fix-suggestions'], 'fout matig mwa', 'goed beter mwa'],
    ['or shows', ['--fix-dry-run'], 'fout', 'fout'],
    ['nothing by itself', [], 'fout', 'fout'],
  ])('%s', async (_, args, before, after) => {
    const place = makeWorkplace({ 'a.md': before });
    await place.geestdrift([...args, 'a.md']);
    expect(place.read('a.md')).toBe(after);
    await place.geestdrift([...args, 'a.md']);
    expect(place.read('a.md')).toBe(after);
  });

  it('reports what is left', async () => {
    const ran = await makeWorkplace({ 'a.md': 'fout\n\nmatig' }).geestdrift([...COMPACT, '--fix', 'a.md']);
    expect(ran).toEqual({
      status: 0,
      stdout: line('a.md:3:1', 'warning', 'waarschuwing-woord', 'matig'),
      stderr: '',
    });
  });

  it('shows a diff that others can apply', async () => {
    const { status, stdout } = await makeWorkplace({ 'map/a.md': 'een\nfout\n' }).geestdrift([
      '--fix-dry-run',
      'map',
      ...COMPACT,
    ]);
    expect([status, stdout]).toEqual([
      0,
      '--- a/map/a.md\n+++ b/map/a.md\n@@ -1,2 +1,2 @@\n een\n-fout\n+goed\n\n',
    ]);
  });

  it('names what lies outside the working folder from the root, and standard input as a file', async () => {
    const place = makeWorkplace({ 'map/x.md': 'goed', 'buiten.md': 'fout' });
    const outside = await place.geestdrift([join(place.folder, 'buiten.md'), '--fix-dry-run'], {
      cwd: join(place.folder, 'map'),
    });
    const path = join(place.folder, 'buiten.md').replaceAll('\\', '/').replace(/^\//, '');
    expect(outside.stdout).toContain(`--- a/${path}\n+++ b/${path}\n`);
    const input = await place.geestdrift(['--stdin', '--fix-dry-run'], { stdin: 'fout' });
    expect(input.stdout).toContain('--- a/stdin.txt\n');
  });

  it('changes no other byte', async () => {
    const place = makeWorkplace({
      'a.md': '\uFEFFeen  \r\n\r\nfout\r\n\tslot \n\r',
      'b.md': Buffer.from('\uFEFFfout €', 'utf16le'),
      'c.md': Uint8Array.from([0x80, 0x20, ...Buffer.from('fout')]),
      '.geestdriftrc': 'overrides: [{files: c.md, encoding: windows-1252}]',
    });
    chmodSync(join(place.folder, 'a.md'), 0o600);
    expect((await place.geestdrift(['--fix', '.'])).status).toBe(0);
    expect(place.read('a.md')).toBe('\uFEFFeen  \r\n\r\ngoed\r\n\tslot \n\r');
    expect(Buffer.from(place.bytes('b.md')).toString('utf16le')).toBe('\uFEFFgoed €');
    expect(place.bytes('c.md')).toEqual([0x80, 0x20, ...Buffer.from('goed')]);
  });

  it('does not touch what is read-only', async () => {
    const place = makeWorkplace({ 'a.md': 'fout', 'b.md': 'fout' });
    chmodSync(join(place.folder, 'a.md'), 0o444);
    const ran = await place.geestdrift([...COMPACT, '--fix', '.']);
    expect(ran).toEqual({
      status: 2,
      stdout: `a.md:1:1: error: dit bestand is alleen-lezen; er is niets geschreven\n${line('a.md:1:1', 'error', 'fout-woord', 'fout')}`,
      stderr: '',
    });
    expect([place.read('a.md'), place.read('b.md')]).toEqual(['fout', 'goed']);
  });

  it('does not overwrite what changed meanwhile', async () => {
    const place = makeWorkplace({ 'a.md': 'fout' });
    let checks = 0;
    // The second check is the one by which the text is mended.
    const engine = fakeEngine(() => {
      if (++checks === 2) writeFileSync(join(place.folder, 'a.md'), 'van een ander');
    });
    const ran = await place.geestdrift([...COMPACT, '--fix', 'a.md'], { engine });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('a.md:1:1: error: dit bestand is veranderd sinds het gelezen werd');
    expect(place.read('a.md')).toBe('van een ander');
  });

  it('writes through a link and leaves no other file', async () => {
    const place = makeWorkplace({ 'map/a.md': 'fout' });
    symlinkSync('map/a.md', join(place.folder, 'b.md'));
    await place.geestdrift(['--fix', 'b.md']);
    expect([place.read('map/a.md'), readdirSync(join(place.folder, 'map'))]).toEqual(['goed', ['a.md']]);
  });

  it('tells a person what was done', async () => {
    const place = makeWorkplace({ 'a.md': 'fout', 'b.md': 'fout', 'c.md': 'goed' });
    const shown = await place.geestdrift(['.', '--fix-dry-run']);
    expect(shown.stderr).toBe('2 bestanden zouden veranderen; er is niets geschreven.\n');
    expect((await place.geestdrift(['a.md', '--fix'])).stderr).toBe('1 bestand verbeterd.\n');
    expect((await place.geestdrift(['.', '--fix', '--locale', 'en'])).stderr).toBe('1 file mended.\n');
    expect((await place.geestdrift(['.', '--fix'])).stderr).toBe('');
  });

  it('shows a terminal no control characters, and keeps them for patch', async () => {
    const place = makeWorkplace({ 'a.md': 'fout\ten \u001b[2J\r\n' });
    const diff = (terminal: boolean) => place.geestdrift(['.', '--fix-dry-run', '--no-color'], { terminal });
    expect((await diff(true)).stdout).toContain('+goed\ten ␛[2J\n');
    expect((await diff(false)).stdout).toContain('+goed\ten \u001b[2J\r\n');
  });

  it('leaves a text alone that does not settle', async () => {
    const place = makeWorkplace({ 'a.md': 'groei fout' });
    const { stdout } = await place.geestdrift(['--fix', 'a.md', '--no-color']);
    expect(stdout).toContain('de verbeteringen kwamen niet tot rust; er is niets veranderd');
    expect(place.read('a.md')).toBe('groei fout');
  });
});
