import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchGlobs } from '../src/glob.js';
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

describe('configurations that go on and on', () => {
  const many = (count: number, text: (at: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`/r/e${at}.yaml`, text(at)]));

  it.each<[string, string, Record<string, string>]>([
    ['more than 200 at once', `extends: [${Object.keys(many(250, () => ''))}]`, many(250, () => '')],
    ['a chain', 'extends: e0.yaml', { ...many(300, (at) => `extends: e${at + 1}.yaml`), '/r/e300.yaml': '' }],
    [
      'each twice',
      'extends: e0.yaml',
      { ...many(30, (at) => `extends: [e${at + 1}.yaml, e${at + 1}.yaml]`), '/r/e30.yaml': '' },
    ],
  ])('%s are told once', async (_, text, more) => {
    expect((await load(text, more)).errors.map(({ code }) => code)).toEqual(['too-many-extends']);
  });

  it('a file that links lead back to is a circle, under whatever name', async () => {
    const text = 'extends: ./d/c.yaml';
    const host = {
      ...memoryHost({}),
      readFile: async () => text,
      realPath: async (path: string) => path.replaceAll('/d', ''),
    };
    const { errors } = await loadConfig({ path: '/r/c.yaml', text }, host, known);
    expect(errors.map(({ code }) => code)).toEqual(['cycle']);
  });

  it.each([
    ['klantwoorden', `klantwoorden: [${'a'.repeat(3000)}]`],
    ['ignore', `ignore: ["${'*a'.repeat(1500)}"]`],
    ['overrides', `overrides: [{files: "${'{a,b}'.repeat(600)}"}]`],
    ['formats', `formats: {"${'a'.repeat(70_000)}": html}`],
  ])('a text in %s that nobody wrote is refused', async (_, text) => {
    const { errors } = await load(text);
    expect(errors.map(({ code }) => code)).toEqual(['wrong-value']);
  });

  it('an alias without an anchor is a mistake', async () => {
    const { errors } = await load('audience: *a\nrules: {y: off}');
    expect(errors.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`)).toEqual([
      'syntax 1:11',
      'unknown-rule 2:9',
    ]);
  });

  it('keys that stand there twice hide no other mistake', async () => {
    const { errors } = await load('audience: klant\naudience: x\nrules: {holle-frase: off, holle-frase: y}');
    expect(errors.map(({ code }) => code)).toEqual([
      'syntax',
      'syntax',
      'unknown-audience',
      'unknown-severity',
    ]);
  });
});

it('no glob of the length that is allowed is too much', () => {
  const part = fc.constantFrom(
    '*',
    '**',
    '/',
    '{',
    '}',
    ',',
    '[',
    ']',
    '!',
    '(',
    ')',
    '+(',
    '@(',
    '?',
    'a',
    '\\',
    '|',
    '..',
    '1',
    '^',
    '{a,b}',
    '[!a]',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 500 }), fc.boolean(), (parts, isRepeated) => {
      const glob = (isRepeated ? parts.slice(0, 4).join('').repeat(500) : parts.join('')).slice(0, 2000);
      const match = matchGlobs([glob]);
      for (const path of ['a', 'a/'.repeat(20), `${'a'.repeat(200)}.md`])
        expect(typeof match(path)).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
