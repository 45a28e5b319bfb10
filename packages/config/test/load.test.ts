import { describe, expect, it } from 'vitest';
import { createFinder, type FoundConfig } from '../src/find.js';
import { loadConfig } from '../src/load.js';
import { describeConfigError } from '../src/messages.js';
import { UnreadableError } from '../src/unreadable.js';
import { known, memoryHost } from './known.js';

async function load(files: Record<string, string>, path = '/r/c.yaml', throws: string[] = []) {
  const config = await loadConfig({ path, text: files[path] ?? '' }, memoryHost(files, throws), known);
  return {
    origins: config.layers.map((layer) => layer.origin),
    errors: config.errors.map((error) => `${error.code} ${describeConfigError(error, 'en')}`),
  };
}

describe('extends', () => {
  it('puts what is extended before what extends it, depth first', async () => {
    const files = {
      '/r/c.yaml': 'extends: [geestdrift:intern, ./a.yaml, ./b.json]',
      '/r/a.yaml': 'extends: [geestdrift:streng, sub/x.yaml]',
      '/r/sub/x.yaml': 'extends: ../y.yaml',
      '/r/y.yaml': 'audience: klant',
      '/r/b.json': '{"audience": "klant"}',
    };
    expect(await load(files)).toEqual({
      origins: [
        'geestdrift:intern',
        'geestdrift:streng',
        '/r/y.yaml',
        '/r/sub/x.yaml',
        '/r/a.yaml',
        '/r/b.json',
        '/r/c.yaml',
      ],
      errors: [],
    });
  });

  it('takes the same file twice, but tells its mistakes once', async () => {
    const files = { '/r/c.yaml': 'extends: [a.yaml, ./a.yaml]', '/r/a.yaml': 'audience: x' };
    expect(await load(files)).toEqual({
      origins: ['/r/a.yaml', '/r/a.yaml', '/r/c.yaml'],
      errors: ['unknown-audience /r/a.yaml:1:11: the audience ‘x’ does not exist; known: klant, intern.'],
    });
  });

  it('finds packages above the configuration, and stays in their folder', async () => {
    const files = {
      '/r/sub/c.yaml': 'extends: ["@acme/geestdrift-config", ander]',
      '/r/node_modules/@acme/geestdrift-config/geestdrift.config.yaml':
        'extends: [./basis.yaml, ../../../c.yaml]',
      '/r/node_modules/@acme/geestdrift-config/basis.yaml': 'audience: klant',
      '/r/sub/node_modules/ander/package.json': '{"name": "ander", "geestdrift": {"audience": "klant"}}',
      '/r/.git/HEAD': '',
    };
    expect(await load(files, '/r/sub/c.yaml')).toEqual({
      origins: [
        '/r/node_modules/@acme/geestdrift-config/basis.yaml',
        '/r/node_modules/@acme/geestdrift-config/geestdrift.config.yaml',
        '/r/sub/node_modules/ander/package.json',
        '/r/sub/c.yaml',
      ],
      errors: [
        'outside /r/node_modules/@acme/geestdrift-config/geestdrift.config.yaml:1:25: ‘../../../c.yaml’ lies outside /r/node_modules/@acme/geestdrift-config; nothing beyond it is read.',
      ],
    });
  });

  const cases: [name: string, files: Record<string, string>, errors: string[]][] = [
    [
      'an unknown preset',
      { '/r/c.yaml': 'extends: geestdrift:strang' },
      [
        'unknown-preset /r/c.yaml:1:10: the preset ‘geestdrift:strang’ does not exist; known: geestdrift:aanbevolen, geestdrift:klantcommunicatie, geestdrift:intern, geestdrift:streng. Did you mean ‘geestdrift:streng’?',
      ],
    ],
    [
      'a missing file',
      { '/r/c.yaml': 'extends:\n  - ./a.yaml' },
      ['not-found /r/c.yaml:2:5: ‘./a.yaml’ was not found (looked for: /r/a.yaml).'],
    ],
    [
      'a missing package',
      { '/r/c.yaml': 'extends: acme' },
      [
        'not-found /r/c.yaml:1:10: ‘acme’ was not found (looked for: node_modules/acme/geestdrift.config.yaml).',
      ],
    ],
    [
      'a name that climbs out of node_modules',
      { '/r/c.yaml': 'extends: "@a/../../x"' },
      [
        'not-found /r/c.yaml:1:10: ‘@a/../../x’ was not found (looked for: node_modules/@a/../../x/geestdrift.config.yaml).',
      ],
    ],
    [
      'a file outside the folder',
      { '/r/c.yaml': 'extends: ../a.yaml', '/a.yaml': '' },
      ['outside /r/c.yaml:1:10: ‘../a.yaml’ lies outside /r; nothing beyond it is read.'],
    ],
    [
      'an absolute path',
      { '/r/c.yaml': 'extends: /etc/a.yaml', '/etc/a.yaml': '' },
      ['outside /r/c.yaml:1:10: ‘/etc/a.yaml’ lies outside /r; nothing beyond it is read.'],
    ],
    [
      'itself',
      { '/r/c.yaml': 'extends: ./c.yaml' },
      ['cycle /r/c.yaml:1:10: the configurations extend each other in a circle: c.yaml → c.yaml.'],
    ],
    [
      'a circle',
      { '/r/c.yaml': 'extends: a.yaml', '/r/a.yaml': 'extends: b.yaml', '/r/b.yaml': 'extends: [a.yaml]' },
      ['cycle /r/b.yaml:1:11: the configurations extend each other in a circle: a.yaml → b.yaml → a.yaml.'],
    ],
  ];
  it.each(cases)('tells of %s', async (_, files, errors) => {
    expect((await load(files)).errors).toEqual(errors);
  });

  it('reads up to the root of the repository', async () => {
    const files = { '/r/sub/c.yaml': 'extends: ../a.yaml', '/r/a.yaml': '', '/r/.git': 'gitdir: elsewhere' };
    expect((await load(files, '/r/sub/c.yaml')).errors).toEqual([]);
  });

  it('does not follow a link that leads outside', async () => {
    const files = { '/r/c.yaml': 'extends: a.yaml', '/r/a.yaml': 'geheim' };
    const host = { ...memoryHost(files), realPath: async (path: string) => path.replace('/r/a', '/etc/a') };
    const config = await loadConfig({ path: '/r/c.yaml', text: files['/r/c.yaml'] }, host, known);
    expect(config.errors.map(({ code }) => code)).toEqual(['outside']);
  });

  it('tells of a file that cannot be read', async () => {
    const files = { '/r/c.yaml': 'extends: a.yaml' };
    expect((await load(files, '/r/c.yaml', ['/r/a.yaml'])).errors).toEqual([
      'unreadable /r/c.yaml:1:10: this cannot be read: EACCES.',
    ]);
  });

  it.each(['/r/geestdrift.config.yaml', '/r/package.json'])(
    'tells that %s itself cannot be read',
    async (path) => {
      const host = memoryHost({ [path]: '' });
      const readFile = async (read: string) => {
        if (read === path) throw new UnreadableError({ nl: 'geen toegang', en: 'no access' });
        return host.readFile(read);
      };
      const found = await createFinder({ ...host, readFile })('/r/a');
      const { errors, layers } = await loadConfig(found as FoundConfig, host, known);
      expect(errors.map((error) => describeConfigError(error, 'en'))).toEqual([
        `${path}: this cannot be read: no access.`,
      ]);
      expect(layers.length).toBe(1);
    },
  );

  it('ends where files multiply', async () => {
    const files: Record<string, string> = { '/r/c.yaml': 'extends: [l0.yaml]' };
    for (let i = 0; i < 20; i++) files[`/r/l${i}.yaml`] = `extends: [l${i + 1}.yaml, l${i + 1}.yaml]`;
    files['/r/l20.yaml'] = 'audience: klant';
    const { errors } = await load(files);
    expect(new Set(errors.map((error) => error.split(' ')[0]))).toEqual(new Set(['too-many-extends']));
  });
});

describe('finding', () => {
  const files = {
    '/a/geestdrift.config.yaml': '1',
    '/a/geestdrift.config.json': '2',
    '/a/b/package.json': '{"dependencies": {"geestdrift": "1"}}',
    '/a/b/c/.geestdriftrc': '3',
    '/a/b/d/package.json': '{"name": "geestdrift", "geestdrift": {}}',
    '/a/b/e/package.json': '{"geestdrift": {',
    '/a/b/f/package.json': '{"name": "termen", "geestdrift": "woorden.yaml"}',
  };

  it.each([
    ['/a', '/a/geestdrift.config.yaml'],
    ['/a/b', '/a/geestdrift.config.yaml'],
    ['/a/b/c', '/a/b/c/.geestdriftrc'],
    ['/a/b/c/x/y', '/a/b/c/.geestdriftrc'],
    ['/a/b/d', '/a/b/d/package.json'],
    ['/a/b/e', '/a/b/e/package.json'],
    ['/a/b/f', '/a/geestdrift.config.yaml'],
    ['/', undefined],
    ['/z/y', undefined],
  ])('from %s: %s', async (folder, path) => {
    const find = createFinder(memoryHost(files));
    expect((await find(folder))?.path).toBe(path);
    expect((await find(folder))?.path).toBe(path);
  });

  it('looks in each folder once', async () => {
    const seen: string[] = [];
    const host = memoryHost({ '/a/.geestdriftrc': '' });
    const readFile = (path: string) => {
      seen.push(path);
      return host.readFile(path);
    };
    const find = createFinder({ ...host, readFile });
    for (const folder of ['/a/b/c', '/a/b', '/a/b/d', '/a/b/c/e', '/a']) await find(folder);
    expect(seen.length).toBe(new Set(seen).size);
  });
});
