import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../src/language.js';
import { loadConfig } from '../src/load.js';
import { describeConfigError } from '../src/messages.js';
import { createResolver } from '../src/settings.js';
import { known, memoryHost } from './known.js';

const load = (text: string, more: Record<string, string> = {}) =>
  loadConfig({ path: '/r/c.yaml', text }, memoryHost({ '/r/c.yaml': text, ...more }), known);

describe('hostile configurations', () => {
  const long = 'a'.repeat(10_000_000);

  it.each([
    ['key', `${long}: 1`],
    ['rule', `rules: {? ${long} : off}`],
    ['severity', `rules: {holle-frase: ${long}}`],
    ['reference', `extends: ./${long}`],
    ['package', `extends: ${long}`],
    ['list of aliases', `a: &a [${'x, '.repeat(1000)}]\nb: [${'*a, '.repeat(10_000)}]`],
  ])(
    'a %s of ten megabytes is told in a few words',
    async (_, text) => {
      const { errors } = await load(text);
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(describeConfigError(error, 'nl').length).toBeLessThan(2000);
    },
    20_000,
  );

  it.each([
    '__proto__: {audience: klant}',
    'rules: {__proto__: off}',
    'rules: {holle-frase: {__proto__: off}}',
    'rules: {te-veel-beloven: [warning, {__proto__: {x: 1}}]}',
    'rules: {constructor: off}',
    'rules: {lijst/__proto__: off, toString: off}',
    'overrides: [{files: a, __proto__: {audience: klant}}]',
    'formats: {__proto__: pdf}',
    '? {a: b}\n: c',
    '<<: {audience: klant}',
  ])('%s changes no prototype', async (text) => {
    const config = await load(text);
    expect(config.errors.length).toBeGreaterThan(0);
    createResolver(config, known)('/r/a.md');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).audience).toBeUndefined();
  });

  it('a format for __proto__ is one for files of that name', async () => {
    const config = await load('formats: {__proto__: html}');
    expect(config.errors).toEqual([]);
    expect(createResolver(config, known)('/r/__proto__').format).toBe('html');
  });

  it.each([
    '../../etc/passwd.yaml',
    'a/../../x.yaml',
    '/etc/x.json',
    'C:/x.yaml',
    'file:///etc/x.yaml',
    './../x.json',
  ])('extends: %s reads nothing', async (name) => {
    const read: string[] = [];
    const host = { ...memoryHost({}), readFile: async (path: string) => void read.push(path) };
    const { errors } = await loadConfig({ path: '/r/c.yaml', text: `extends: "${name}"` }, host, known);
    expect(errors.map(({ code }) => code)).toEqual(['outside']);
    expect(read).toEqual([]);
  });

  it('a circle through packages ends', async () => {
    const inPackage = '/r/node_modules/a/geestdrift.config.yaml';
    const other = '/r/node_modules/b/geestdrift.config.yaml';
    const { errors } = await load('extends: a', { [inPackage]: 'extends: b', [other]: 'extends: a' });
    expect(errors.map(({ code }) => code)).toEqual(['cycle']);
  });

  it('all mistakes of a file and of what it extends are told at once', async () => {
    const { errors } = await load('extends: [a.yaml, weg.yaml]\naudience: x\nrules: {y: off}', {
      '/r/a.yaml': 'root: 3\nencoding: z',
    });
    expect(errors.map(({ code }) => code).sort()).toEqual([
      'not-found',
      'unknown-audience',
      'unknown-encoding',
      'unknown-rule',
      'wrong-type',
    ]);
  });

  it.each(['config', 'list'] as const)(
    'the editor’s answers on a %s of a thousand aliases take no longer',
    (kind) => {
      const bomb = Array.from(
        { length: 30 },
        (_, at) => `a${at}: &a${at} [${`*a${at - 1}, `.repeat(at > 0 ? 9 : 0)}]`,
      ).join('\n');
      expect(mistakesIn(bomb, kind, { ...known, locale: 'nl' })).toContainEqual(
        expect.objectContaining({ code: 'too-large' }),
      );
    },
  );
});
