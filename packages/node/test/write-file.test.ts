import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../src/read-file.js';
import { writeSource } from '../src/write-file.js';
import { makeFolder } from './folder.js';

describe('writeSource', () => {
  it.each([
    ['UTF-8', undefined, [0xc3, 0xa9, 0x0d, 0x0a], [0xc3, 0xab, 0x0d, 0x0a]],
    ['UTF-8 with BOM', undefined, [0xef, 0xbb, 0xbf, 0xc3, 0xa9], [0xef, 0xbb, 0xbf, 0xc3, 0xab]],
    ['UTF-16LE', undefined, [0xff, 0xfe, 0xe9, 0], [0xff, 0xfe, 0xeb, 0]],
    ['UTF-16BE', undefined, [0xfe, 0xff, 0, 0xe9], [0xfe, 0xff, 0, 0xeb]],
    ['windows-1252', 'windows-1252', [0x80, 0xe9], [0x80, 0xeb]],
    ['what has bytes without a meaning', 'iso-8859-3', [0x61, 0xe9], [0x61, 0xeb]],
  ])('keeps %s', async (_, encoding, before, after) => {
    const path = join(makeFolder({ 'a.md': Uint8Array.from(before) }), 'a.md');
    const source = readSource(path, encoding);
    await writeSource(source, source.text.replace('é', 'ë'));
    expect([...readFileSync(path)]).toEqual(after);
  });

  it('keeps the mode, follows links and leaves nothing behind', async () => {
    const folder = makeFolder({ 'a.md': 'oud' });
    chmodSync(join(folder, 'a.md'), 0o640);
    symlinkSync('a.md', join(folder, 'b.md'));
    await writeSource(readSource(join(folder, 'b.md')), 'nieuw');
    expect(lstatSync(join(folder, 'b.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('nieuw');
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it.each<[string, string, (path: string) => void]>([
    ['read-only', 'read-only', (path) => chmodSync(path, 0o444)],
    ['changed', 'changed', (path) => writeFileSync(path, 'oude')],
    ['gone', 'changed', (path) => rmSync(path)],
  ])('writes nothing to a file that is %s', async (_, code, spoil) => {
    const path = join(makeFolder({ 'a.md': 'oud' }), 'a.md');
    const source = readSource(path);
    spoil(path);
    const before = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    await expect(writeSource(source, 'nieuw')).rejects.toMatchObject({ code, file: path });
    expect(statSync(path, { throwIfNoEntry: false })?.mtimeMs).toBe(before);
  });

  // root may do anything.
  it.skipIf(process.getuid?.() === 0)('writes nothing to a file that only others may write to', async () => {
    const path = join(makeFolder({ 'a.md': 'oud' }), 'a.md');
    chmodSync(path, 0o466);
    await expect(writeSource(readSource(path), 'nieuw')).rejects.toMatchObject({ code: 'read-only' });
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });

  it('refuses what does not fit the encoding, or would be read otherwise', async () => {
    const path = join(makeFolder({ 'a.md': 'oud' }), 'a.md');
    await expect(writeSource(readSource(path, 'windows-1252'), '→')).rejects.toMatchObject({
      code: 'not-encodable',
    });
    await expect(writeSource(readSource(path), '\uFEFFoud')).rejects.toMatchObject({ code: 'not-encodable' });
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });
});
