import { describe, expect, it } from 'vitest';
import { folderOf, foldersAbove, relativeTo, resolvePath } from '../src/paths.js';

describe('paths', () => {
  it.each([
    ['/a/b', '../c', '/a/c'],
    ['/a', '../../../c', '/c'],
    ['/a', './b/./c', '/a/b/c'],
    ['/', './b/c', '/b/c'],
    ['C:/a', '../b', 'C:/b'],
    ['C:/', 'b', 'C:/b'],
    ['memfs://', 'b', 'memfs:///b'],
    ['vscode-vfs://github/x', '../y', 'vscode-vfs://github/y'],
    ['/a', '/b/../c', '/c'],
    ['//machine/share/a', '../../../b', '//machine/share/b'],
    ['//machine/share', './b', '//machine/share/b'],
  ])('%s and %s: %s', (folder, path, expected) => {
    expect(resolvePath(folder, path)).toBe(expected);
  });

  it.each([
    ['/a/b', ['/a/b', '/a', '/']],
    ['C:/a/b', ['C:/a/b', 'C:/a', 'C:/']],
    ['/', ['/']],
    ['//machine/share/a', ['//machine/share/a', '//machine/share']],
  ])('above %s: %j', (folder, expected) => {
    expect([...foldersAbove(folder)]).toEqual(expected);
  });

  it('knows folders', () => {
    expect([folderOf('/a/b'), folderOf('/a'), folderOf('C:/a'), folderOf('a')]).toEqual([
      '/a',
      '/',
      'C:/',
      '.',
    ]);
    expect([relativeTo('/a', '/a/b/c'), relativeTo('/a', '/ab'), relativeTo('/', '/b')]).toEqual([
      'b/c',
      undefined,
      'b',
    ]);
  });
});
