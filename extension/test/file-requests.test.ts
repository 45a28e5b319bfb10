import { describe, expect, it, vi } from 'vitest';
import { answerFileRequests, type Files } from '../src/file-requests.js';
import { FileType } from './support/vscode.js';

vi.mock('vscode', () => import('./support/vscode.js'));

type Tree = { readonly [name: string]: string | Tree | FileType };

const TREE: Tree = {
  'plan.md': 'Een plan.',
  'README.MD': 'Lees dit.',
  'foto.png': '…',
  mails: { 'welkom.html': '<p>Welkom.</p>', oud: { 'brief.txt': 'Beste lezer,' } },
  node_modules: { 'x.md': 'van een ander' },
  '.git': { 'x.txt': 'van git' },
  kring: FileType.Directory | FileType.SymbolicLink,
  'verwijzing.md': FileType.File | FileType.SymbolicLink,
};

function find(tree: Tree, path: string): string | Tree | FileType {
  return path
    .split('/')
    .filter((part) => part !== '')
    .reduce<string | Tree | FileType>((at, name) => {
      const next = typeof at === 'object' ? at[name] : undefined;
      if (next === undefined) throw new Error('not found');
      return next;
    }, tree);
}

function typeOf(entry: string | Tree | FileType): FileType {
  if (typeof entry === 'number') return entry;
  return typeof entry === 'string' ? FileType.File : FileType.Directory;
}

/** A client that asks as the server would, over a tree of files. */
function ask(method: string, params: object, cancelled = false): Promise<unknown> {
  const handlers = new Map<string, (...args: readonly unknown[]) => Promise<unknown>>();
  const client = { onRequest: (name: string, handler: never) => handlers.set(name, handler) };
  const fs = {
    readFile: async ({ path }: { path: string }) => {
      const entry = find(TREE, path);
      if (typeof entry !== 'string') throw new Error('a folder');
      return new TextEncoder().encode(entry);
    },
    readDirectory: async ({ path }: { path: string }) => {
      const entry = find(TREE, path);
      if (typeof entry !== 'object') throw new Error('a file');
      return Object.entries(entry).map(([name, value]) => [name, typeOf(value)]);
    },
    stat: async ({ path }: { path: string }) => find(TREE, path),
  };
  answerFileRequests(client as never, {
    fs: fs as unknown as Files['fs'],
    decode: async (bytes) => new TextDecoder().decode(bytes),
    endings: ['.md', '.html', '.txt'],
    log: () => {},
  });
  return handlers.get(method)?.(params, { isCancellationRequested: cancelled }) ?? Promise.reject(method);
}

describe('the server’s questions about files', () => {
  it.each([
    ['vfs:/plan.md', { text: 'Een plan.' }],
    ['vfs:/mails/oud/brief.txt', { text: 'Beste lezer,' }],
    ['vfs:/weg.md', { text: null }],
    ['vfs:/mails', { text: null }],
  ])('readFile %s', async (uri, answer) => {
    expect(await ask('geestdrift/readFile', { uri })).toEqual(answer);
  });

  it.each([
    ['vfs:/plan.md', true],
    ['vfs:/mails', true],
    ['vfs:/weg.md', false],
  ])('exists %s', async (uri, answer) => {
    expect(await ask('geestdrift/exists', { uri })).toBe(answer);
  });

  it.each([
    [
      'vfs:/',
      [
        'vfs://README.MD',
        'vfs://plan.md',
        'vfs://verwijzing.md',
        'vfs://mails/welkom.html',
        'vfs://mails/oud/brief.txt',
      ],
    ],
    ['vfs:/mails/oud', ['vfs:/mails/oud/brief.txt']],
    ['vfs:/weg', []],
    ['vfs:/plan.md', []],
  ])('findFiles %s', async (folder, uris) => {
    expect(await ask('geestdrift/findFiles', { folder })).toEqual({ uris });
  });

  it('findFiles stays in a folder where that is asked', async () => {
    expect(await ask('geestdrift/findFiles', { folder: 'vfs:/mails', shallow: true })).toEqual({
      uris: ['vfs:/mails/welkom.html'],
    });
  });

  it('findFiles ends when it is cancelled', async () => {
    expect(await ask('geestdrift/findFiles', { folder: 'vfs:/' }, true)).toEqual({ uris: [] });
  });
});
