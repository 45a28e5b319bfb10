import { readdirSync } from 'node:fs';
import { CONFIG_NAMES } from '@geestdrift/config';
import { matchGlobs } from '@geestdrift/config/glob';
import { formatByName, formatNames } from '@geestdrift/formats';
import { DEFAULT_SETTINGS } from 'geestdrift-language-server/protocol';
import { describe, expect, it } from 'vitest';
import { EXTENSION, manifest, readText } from './support/manifest.js';

const { contributes } = manifest;
const packed = readText('test/expected-files.txt').trimEnd().split('\n');

describe('the manifest', () => {
  it('names one extension with an entry for Node and one for the browser', () => {
    expect([manifest.publisher, manifest.name]).toEqual(['geestdrift', 'geestdrift']);
    expect([manifest.main, manifest.browser]).toEqual(['./dist/node.js', './dist/browser.js']);
  });

  it('works in folders that are not trusted, and in those that are on no disk', () => {
    expect(manifest.capabilities).toMatchObject({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    });
  });

  const wakingFor = (kind: string): string[] =>
    manifest.activationEvents.flatMap((event) => event.split(`${kind}:`)[1] ?? []);

  it('wakes the extension for the languages of all formats, mail by another name among them', () => {
    const languages = formatNames.flatMap((name) => formatByName(name)?.languageIds ?? []);
    expect(wakingFor('onLanguage').sort()).toEqual([...new Set([...languages, 'email'])].sort());
  });

  it.each(CONFIG_NAMES.filter((name) => name !== 'package.json'))('wakes it for a folder with %s', (name) => {
    const matches = matchGlobs(wakingFor('workspaceContains'));
    expect([matches(name), matches(`a/b/${name}`)]).toEqual([true, true]);
  });

  it('packs every file that it names', () => {
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
      ...[...contributes.jsonValidation, ...contributes.yamlValidation].map(({ url }) => url),
      ...[...readText('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] as string),
    ].map((path) => path.replace('./', ''));
    expect(packed).toEqual(expect.arrayContaining(named));
  });
});

describe('settings', () => {
  const { properties } = contributes.configuration;

  it.each([
    ['enable', 'resource', true, undefined],
    ['audience', 'resource', '', ['', 'klant', 'intern']],
    ['configFile', 'resource', '', undefined],
    ['rules', 'resource', {}, undefined],
    ['run', 'resource', 'onType', ['onType', 'onSave']],
    ['locale', 'window', '', ['', 'nl', 'en']],
    ['trace.server', 'window', 'off', ['off', 'messages', 'verbose']],
  ])('%s', (name, scope, fallback, values) => {
    const setting = properties[`geestdrift.${name}`];
    expect([setting?.scope, setting?.default, setting?.enum]).toEqual([scope, fallback, values]);
  });

  it('are these and no others, and those of the server', () => {
    expect(Object.keys(properties).sort()).toEqual(
      [...Object.keys(DEFAULT_SETTINGS), 'trace.server'].map((name) => `geestdrift.${name}`).sort(),
    );
    for (const [name, fallback] of Object.entries(DEFAULT_SETTINGS)) {
      expect(properties[`geestdrift.${name}`]?.default).toEqual(fallback);
    }
  });

  it('give rules a level', () => {
    expect(properties['geestdrift.rules']?.additionalProperties?.enum).toEqual([
      'off',
      'suggestion',
      'warning',
      'error',
    ]);
  });
});

describe('commands', () => {
  const declared = contributes.commands.map(({ command }) => command);

  it('are those that the source registers', () => {
    const registered = [...readText('src/register-commands.ts').matchAll(/^ {2}'(geestdrift\.\w+)'/gm)];
    expect(registered.map((match) => match[1])).toEqual(declared);
  });

  it('are one a file', () => {
    const files = readdirSync(`${EXTENSION}src/commands`).map((name) => name.replace('.ts', ''));
    const toKebab = (command: string): string =>
      command.replace('geestdrift.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(files.sort()).toEqual(declared.map(toKebab).sort());
  });

  it('in menus are declared', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    expect(declared).toEqual(expect.arrayContaining(inMenus));
  });

  it('that texts link to are declared', () => {
    const linked = ['package.nls.json', 'package.nls.nl.json'].flatMap((file) =>
      [...readText(file).matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1]),
    );
    expect(linked.length).toBeGreaterThan(0);
    expect(declared).toEqual(expect.arrayContaining(linked));
  });
});

it('the licence is the project’s', () => {
  expect(readText('LICENSE')).toBe(readText('../LICENSE'));
});
