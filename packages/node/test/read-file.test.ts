import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeConfigHost } from '../src/config-host.js';
import type { FileError } from '../src/errors.js';
import { describeFileError } from '../src/messages.js';
import { readSource } from '../src/read-file.js';
import { makeFolder } from './folder.js';

describe('readSource', () => {
  it.each([
    ['weg.md', 'dit bestand of deze map bestaat niet'],
    ['a.md/b.md', 'dit bestand of deze map bestaat niet'],
    ['map', 'dit is geen gewoon bestand en geen map'],
    ['nul.md', 'dit is geen tekst: er staan NUL-tekens in'],
    ['latin.md', 'dit is geen geldige utf-8 (byte 3); stel zo nodig ‘encoding’ in'],
  ])('tells what is wrong with %s', (name, message) => {
    const folder = makeFolder({
      'a.md': '',
      'map/': '',
      'nul.md': 'a\0b',
      'latin.md': Uint8Array.from([99, 97, 102, 233]),
    });
    let problem: FileError | undefined;
    try {
      readSource(join(folder, name));
    } catch (error) {
      problem = error as FileError;
    }
    expect(problem && describeFileError(problem, 'nl')).toBe(message);
  });

  it('does not wait for a device', () => {
    expect(() => readSource('/dev/zero')).toThrow('not-a-file');
  });
});

describe('nodeConfigHost', () => {
  it('reads files, and knows what is not there', async () => {
    const folder = makeFolder({ 'a.yaml': '\uFEFFa: 1', 'map/': '' });
    expect(await nodeConfigHost.readFile(join(folder, 'a.yaml'))).toBe('a: 1');
    expect(await nodeConfigHost.readFile(join(folder, 'map'))).toBeUndefined();
    expect(await nodeConfigHost.readFile(join(folder, 'weg/a.yaml'))).toBeUndefined();
    expect(await nodeConfigHost.realPath?.(join(folder, 'weg/a.yaml'))).toBe(join(folder, 'weg/a.yaml'));
  });
});
