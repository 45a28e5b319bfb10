import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileEndings, formatForFile, formats } from '@geestdrift/formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../cli/geestdrift.js';
import { codeBlocks } from './guide.js';
import { pack } from './packing.js';
import { ROOT } from './repository.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}

const hooks: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const [{ entry, files }] = hooks as [Hook];
/** Python's verbose expression, as JavaScript has it. */
const wanted = new RegExp(files.replace('(?ix)', '').replace(/\s/g, ''), 'i');

/** Files that are known by their whole path. */
const BY_PATH: Readonly<Record<string, readonly string[]>> = {
  android: ['app/res/values-nl/strings.xml', 'res/values-nl-rBE/a.xml', 'res/values-b+nl+BE/a.xml'],
  arb: ['lib/app_nl.arb', 'teksten.arb'],
  json: ['locales/nl.json', 'i18n/nl-NL/mails.json', 'dut.json'],
  po: ['po/nl.po', 'locale/nl/LC_MESSAGES/django.po'],
  properties: ['berichten_nl.properties', 'messages_nl_BE.properties'],
  resx: ['Teksten.nl.resx', 'Strings/nl-NL/Resources.resw'],
  strings: ['nl.lproj/Localizable.strings', 'nl-BE.lproj/a.strings'],
  stringsdict: ['nl.lproj/Localizable.stringsdict'],
  xliff: ['messages.nl.xlf', 'a.xliff'],
  yaml: ['config/locales/nl.yml', 'lang/nld/mails.yaml', 'nl@informal.yaml'],
};

describe('the hooks', () => {
  it('get the files of every format', () => {
    const ofEndings = fileEndings.map((ending) => `map/a${ending}`);
    expect(ofEndings.filter((path) => !wanted.test(path))).toEqual([]);
    const byPath = formats.filter(({ extensions }) => extensions.length === 0).map(({ name }) => name);
    expect(Object.keys(BY_PATH)).toEqual(byPath);
    for (const [name, paths] of Object.entries(BY_PATH)) {
      expect(paths.map((path) => [formatForFile(path)?.name, wanted.test(path)])).toEqual(
        paths.map(() => [name, true]),
      );
    }
  });

  it.each([
    'a.ts',
    'foto.png',
    'md',
    'package.json',
    'locales/en.json',
    'config/a.yaml',
    'a.md.bak',
    'finland.json',
  ])('do not get %s', (path) => {
    expect(wanted.test(path)).toBe(false);
  });

  it('agree on what they get', () => {
    expect(hooks.map((hook) => [hook.id, hook.files])).toEqual([
      ['geestdrift', files],
      ['geestdrift-fix', files],
    ]);
  });

  it('are those of the guide', () => {
    const configurations = codeBlocks('yaml').filter((text) => text.includes('hooks:'));
    const named = configurations.flatMap((text) =>
      parse(text).repos.flatMap((repo: { hooks: readonly Partial<Hook>[] }) => repo.hooks),
    );
    expect(named).toHaveLength(2);
    for (const { id, entry: own = entry } of named)
      expect([hooks.map((hook) => hook.id).includes(id), own]).toEqual([true, entry]);
  });

  it('run from this repository as npm packs and installs it', () => {
    const prefix = makeFolder({});
    const folder = makeFolder({
      'a b.md': 'Wij staan altijd voor u klaar.\n',
      'dist/c.md': 'Wij staan altijd voor u klaar.\n',
      'd.xyz': '',
    });
    const install = ['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix];
    execFileSync('npm', [...install, pack(ROOT, prefix)], { stdio: 'ignore' });
    const [command = '', ...options] = entry.split(' ');
    const args = [...options, '--format=compact', 'a b.md', 'd.xyz', 'dist/c.md'];
    const { status, stdout, stderr } = spawnSync(join(prefix, 'bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(/^a b\.md:1:11: warning [^\n]+\n$/),
      '',
    ]);
  });

  it('can be packed while a build speaks: nothing but the name is printed', () => {
    const scripts = { prepare: 'echo gebouwd' };
    const folder = makeFolder({ 'package.json': JSON.stringify({ name: 'a', version: '1.0.0', scripts }) });
    const packed = () =>
      execFileSync('npm', ['pack'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(packed()).toContain('gebouwd');
    copyFileSync(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
    expect(packed()).toBe('a-1.0.0.tgz\n');
  });
});
