import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/load.js';
import { createResolver } from '../../src/settings.js';
import { known, memoryHost } from '../known.js';

/** The lists that hold for a file, and the mistakes of configuration and lists. */
async function load(files: Record<string, string>, path = '/r/mails/a.md', throws: readonly string[] = []) {
  const config = await loadConfig(
    { path: '/r/geestdrift.config.yaml', text: files['/r/geestdrift.config.yaml'] ?? '' },
    memoryHost({ '/r/.git/HEAD': '', ...files }, throws),
    known,
  );
  const { checker } = createResolver(config, known)(path);
  return {
    lists: (checker.lists ?? []).map(({ ruleId }) => ruleId),
    errors: config.errors.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`),
    listErrors: [...config.lists.values()].flatMap(({ errors }) => errors.map(({ code }) => code)),
  };
}

const CONFIG = '/r/geestdrift.config.yaml';

describe('lists of a configuration', () => {
  it('come in the order in which they are named, those of overrides behind', async () => {
    const files = {
      [CONFIG]: 'lists: [b.yaml, sub/a.csv]\noverrides:\n  - files: ["mails/**"]\n    lists: c.json\n',
      '/r/b.yaml': 'x: y\n',
      '/r/sub/a.csv': 'woord\nx\n',
      '/r/c.json': '{"x": "y"}',
    };
    expect(await load(files)).toEqual({
      lists: ['lijst/b', 'lijst/a', 'lijst/c'],
      errors: [],
      listErrors: [],
    });
    expect((await load(files, '/r/plan.md')).lists).toEqual(['lijst/b', 'lijst/a']);
  });

  it('count from the file that names them, and come before those of who extends it', async () => {
    const files = {
      [CONFIG]: 'extends: ./base/g.yaml\nlists: own.yaml\n',
      '/r/base/g.yaml': 'lists: ../huis.yaml\n',
      '/r/huis.yaml': 'x: y\n',
      '/r/own.yaml': 'x: z\n',
    };
    expect((await load(files)).lists).toEqual(['lijst/huis', 'lijst/own']);
  });

  it('are found in packages', async () => {
    const files = {
      [CONFIG]: 'lists: ["@acme/woorden", termen, eigen-woorden]\n',
      '/r/node_modules/@acme/woorden/geestdrift-list.yaml': 'x: y\n',
      '/r/node_modules/termen/package.json': '{"geestdrift": "data/lijst.csv"}',
      '/r/node_modules/termen/data/lijst.csv': 'woord\nx\n',
      '/node_modules/eigen-woorden/geestdrift-list.csv': 'woord\nx\n',
    };
    expect(await load(files)).toEqual({
      lists: ['lijst/acme-woorden', 'lijst/lijst', 'lijst/eigen-woorden'],
      errors: [],
      listErrors: [],
    });
  });

  const wrong: [name: string, files: Record<string, string>, errors: string[]][] = [
    ['is not there', { [CONFIG]: 'lists: [nergens.yaml]\n' }, ['not-found 1:9']],
    ['lies outside the repository', { [CONFIG]: 'lists: [../a.yaml]\n', '/a.yaml': 'x: y' }, ['outside 1:9']],
    [
      'has an absolute path outside',
      { [CONFIG]: 'lists: [/etc/a.yaml]\n', '/etc/a.yaml': 'x: y' },
      ['outside 1:9'],
    ],
    ['is in no package', { [CONFIG]: 'lists: [acme]\n' }, ['not-found 1:9']],
    ['names no package', { [CONFIG]: 'lists: ["@acme/../../etc"]\n' }, ['not-found 1:9']],
    [
      'is outside its package',
      {
        [CONFIG]: 'lists: [p]\n',
        '/r/node_modules/p/package.json': '{"geestdrift": "../../secret.yaml"}',
        '/r/secret.yaml': 'x: y',
      },
      ['not-found 1:9'],
    ],
    [
      'has the name of another one',
      { [CONFIG]: 'lists:\n  - a/l.yaml\n  - b/l.csv\n', '/r/a/l.yaml': 'x: y', '/r/b/l.csv': 'woord\nx' },
      ['double-list 3:5'],
    ],
  ];
  it.each(wrong)('tells when one %s', async (_, files, errors) =>
    expect((await load(files)).errors).toEqual(errors),
  );

  it('a broken list is no mistake of the configuration, and what is right in it counts', async () => {
    const files = { [CONFIG]: 'lists: [a.yaml]\n', '/r/a.yaml': 'x: {knid: y}\nz: q\n' };
    expect(await load(files)).toEqual({ lists: ['lijst/a'], errors: [], listErrors: ['unknown-key'] });
  });

  it('one that cannot be read is told of', async () => {
    const files = { [CONFIG]: 'lists: [a.yaml]\n', '/r/a.yaml': 'x: y\n' };
    expect((await load(files, '/r/a.md', ['/r/a.yaml'])).listErrors).toEqual(['unreadable']);
  });
});
