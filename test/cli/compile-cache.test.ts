import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, makeFolder } from './geestdrift.js';

const isOfNode = 'enableCompileCache' in module;

/** Checks one mail with a cache below `place`; returns what it said. */
function check(place: string, env: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder({ 'mail.md': 'Wij garanderen dat het lukt.\n' });
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, '--no-config', 'mail.md'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: place, ...env },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.replaceAll(folder, '').replace(/\d+ ms/, '');
}

/** The files kept below a folder. */
function kept(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(place, name));
}

describe.skipIf(isOfNode)('compiled code', () => {
  it('is kept, and says the same', () => {
    const place = makeFolder({});
    const said = check(place, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(said).toContain('te-veel-beloven');
    expect(kept(place)).toEqual([]);
    expect(check(place)).toBe(said);
    const files = kept(place);
    expect(files.length).toBeGreaterThan(1);
    expect(check(place)).toBe(said);
    expect(kept(place)).toEqual(files);
  });

  it('is made anew where it is broken', () => {
    const place = makeFolder({});
    const said = check(place);
    const [first = ''] = kept(place);
    const whole = readFileSync(first);
    writeFileSync(first, 'no code');
    expect(check(place)).toBe(said);
    expect(readFileSync(first).length).toBeGreaterThan(whole.length / 2);
  });

  it('is kept where Node is told to', () => {
    const [place, own] = [makeFolder({}), makeFolder({})];
    check(place, { NODE_COMPILE_CACHE: own });
    expect([kept(place), kept(own).length > 1]).toEqual([[], true]);
  });

  it('is not kept where others can write', () => {
    const place = makeFolder({});
    const folder = join(place, `geestdrift-compile-cache-${process.getuid?.() ?? 'user'}`);
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    check(place);
    expect(kept(place)).toEqual([]);
  });

  it('is not kept where nothing can be written', () => {
    const place = join(makeFolder({ file: '' }), 'file');
    expect(check(place)).toContain('te-veel-beloven');
  });
});
