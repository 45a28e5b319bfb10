import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@geestdrift/config';
import { describe, expect, it } from 'vitest';
import { nodeConfigHost } from '../src/config-host.js';
import { findFiles } from '../src/find-files.js';
import { toSlashes } from '../src/slashes.js';
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
    ['latin.yaml', 'no valid utf-8 (byte 18)'],
    ['nul.yaml', 'no text: it holds NUL characters'],
    ['groot.yaml', 'more than 10000000 bytes'],
  ])('%s: %s', async (name, message) => {
    await expect(nodeConfigHost.readFile(join(folder(), name))).rejects.toThrow(message);
  });

  it.skipIf(process.platform === 'win32')('tells of a link to nothing', async () => {
    const place = makeFolder({ 'a.md': '' });
    symlinkSync('weg.yaml', join(place, 'c.yaml'));
    await expect(nodeConfigHost.readFile(join(place, 'c.yaml'))).rejects.toThrow(
      'a link to a file that is not there',
    );
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

  it.skipIf(process.platform === 'win32')(
    'does not run round in links, and follows none outside',
    async () => {
      const place = makeFolder({
        'thuis/c.yaml': 'extends: [kring.yaml, deur/a.yaml, map]',
        'elders/a.yaml': 'geheim',
      });
      execFileSync('sh', ['-c', 'ln -s kring.yaml kring.yaml; ln -s ../elders deur; ln -s . rond'], {
        cwd: join(place, 'thuis'),
      });
      const known = { rules: [], formats: [] };
      const path = toSlashes(join(place, 'thuis/rond/rond/c.yaml'));
      const text = (await nodeConfigHost.readFile(path)) ?? '';
      const { errors } = await loadConfig({ path, text }, nodeConfigHost, known);
      expect(errors.map(({ code, found }) => `${code} ${found.en}`)).toEqual([
        'unreadable links lead in a circle',
        'outside deur/a.yaml',
        'not-found map',
      ]);
    },
  );
});
