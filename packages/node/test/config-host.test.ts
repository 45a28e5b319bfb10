import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeConfigHost } from '../src/config-host.js';
import { findFiles } from '../src/find-files.js';
import { makeFolder } from './folder.js';

describe('reading a configuration', () => {
  const folder = () =>
    makeFolder({
      'a.yaml': '\uFEFFrules: {}\r\n',
      'b.yaml': Buffer.from('\uFEFFrules: {}', 'utf16le'),
      'latin.yaml': Buffer.from('klantwoorden: [cli\xebnt]', 'latin1'),
      'nul.yaml': 'a\0b',
      'groot.yaml': '#'.repeat(10_000_001),
      'map/': '',
    });

  it.each([
    ['a.yaml', 'rules: {}\r\n'],
    ['b.yaml', 'rules: {}'],
    ['weg.yaml', undefined],
    ['map', undefined],
    ['a.yaml/b.yaml', undefined],
  ])('%s: %j', async (name, text) => {
    expect(await nodeConfigHost.readFile(join(folder(), name))).toBe(text);
  });

  it.each([
    ['latin.yaml', 'EILSEQ: no valid utf-8 at byte 18'],
    ['nul.yaml', 'EILSEQ: NUL characters'],
    ['groot.yaml', 'EFBIG: more than 10000000 bytes'],
  ])('%s: %s', async (name, message) => {
    await expect(nodeConfigHost.readFile(join(folder(), name))).rejects.toThrow(message);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const place = makeFolder({ 'a.md': '' });
    execFileSync('sh', ['-c', 'mkfifo c.yaml .gitignore'], { cwd: place });
    await expect(nodeConfigHost.readFile(join(place, 'c.yaml'))).rejects.toThrow('not a regular file');
    const { files } = await findFiles(['.'], {
      cwd: place,
      endings: ['.md'],
      accepts: (path) => path.endsWith('.md'),
      configuredIgnore: async () => undefined,
    });
    expect(files.length).toBe(1);
  });
});
