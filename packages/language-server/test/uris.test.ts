import { describe, expect, it } from 'vitest';
import { nameAlone, toPath, toUri } from '../src/core/uris.js';

describe('the path of a URI, and back', () => {
  it.each([
    ['file:///home/bij%20ons.md', '/home/bij ons.md'],
    ['file:///c%3A/x.md', 'c:/x.md'],
    ['file://machine/share/bij%20ons.md', '//machine/share/bij ons.md'],
    ['file://wsl%24/Ubuntu/x.md', '//wsl$/Ubuntu/x.md'],
    ['vscode-vfs://github/team/x.md', 'vscode-vfs://github/team/x.md'],
  ])('%s is %s', (uri, path) => {
    expect(toPath(uri)).toBe(path);
    expect(toUri(path)).toBe(uri);
  });
});

it.each([
  ['untitled:Untitled-1', 'Untitled-1'],
  ['untitled:Nieuwe%20brief', 'Nieuwe brief'],
  ['untitled:/home/x.md', undefined],
  ['file:///home/x.md', undefined],
])('the name alone of %s is %s', (uri, name) => {
  expect(nameAlone(uri)).toBe(name);
});
