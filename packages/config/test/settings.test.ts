import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/load.js';
import { createResolver } from '../src/settings.js';
import { known, memoryHost } from './known.js';

async function resolver(text: string, more: Record<string, string> = {}, folder?: string) {
  const files = { '/r/geestdrift.config.yaml': text, ...more };
  const found = { path: '/r/geestdrift.config.yaml', text };
  const config = await loadConfig(found, memoryHost(files), known);
  expect(config.errors).toEqual([]);
  return createResolver(config, { ...known, nounForms: (noun) => [noun, `${noun}en`] }, folder);
}

describe('settings for a file', () => {
  it('are those of the top, then of each override that names it', async () => {
    const settingsFor = await resolver(`
audience: intern
encoding: windows-1252
klantwoorden: [cursist]
rules:
  holle-frase: off
  te-veel-beloven: [warning, {marge: 1.5, strikt: true}]
overrides:
  - files: ["mails/**", "!mails/oud/**"]
    audience: klant
    encoding: utf-8
    klantwoorden: [leerling]
    rules:
      holle-frase: {klant: error}
      te-veel-beloven: [{intern: suggestion}, {marge: 2}]
`);
    expect(settingsFor('/r/nota.md')).toEqual({
      audience: 'intern',
      encoding: 'windows-1252',
      checker: {
        rules: {
          'holle-frase': { severity: { klant: 'off', intern: 'off' } },
          'te-veel-beloven': {
            severity: { klant: 'warning', intern: 'warning' },
            options: { marge: 1.5, strikt: true },
          },
        },
        sets: { klant: ['cursist', 'cursisten'] },
      },
    });
    expect(settingsFor('/r/mails/nieuw/welkom.md')).toEqual({
      audience: 'klant',
      encoding: 'utf-8',
      checker: {
        rules: {
          'holle-frase': { severity: { klant: 'error', intern: 'off' } },
          'te-veel-beloven': {
            severity: { klant: 'warning', intern: 'suggestion' },
            options: { marge: 2, strikt: true },
          },
        },
        sets: { klant: ['cursist', 'cursisten', 'leerling', 'leerlingen'] },
      },
    });
    expect(settingsFor('/r/mails/oud/welkom.md')).toEqual(settingsFor('/r/nota.md'));
    expect(settingsFor('/r/mails/a.md').checker).toBe(settingsFor('/r/mails/b/c.txt').checker);
    expect(settingsFor('/r/a.md').checker).not.toBe(settingsFor('/r/mails/a.md').checker);
  });

  it.each([
    ['*.md', '/r/a/b/c.md', true],
    ['*.md', '/r/c.md', true],
    ['/*.md', '/r/c.md', true],
    ['/*.md', '/r/a/c.md', false],
    ['mails/**', '/r/mails/a.md', true],
    ['./mails/**', '/r/mails/a.md', true],
    ['mails/**', '/r/x/mails/a.md', false],
    ['mails/', '/r/mails/x/a.md', true],
    ['mails/*.{md,html}', '/r/mails/a.html', true],
    ['**/.verborgen/*.md', '/r/x/.verborgen/a.md', true],
    ['*.MD', '/r/a.md', false],
    ['mails/**', '/elders/mails/a.md', false],
  ])('glob %s and %s: %s', async (glob, path, matches) => {
    const settingsFor = await resolver(`overrides: [{files: "${glob}", audience: klant}]`);
    expect(settingsFor(path).audience).toBe(matches ? 'klant' : undefined);
  });

  it('count globs from a given folder for files that lie elsewhere', async () => {
    const settingsFor = await resolver('overrides: [{files: "mails/**", audience: klant}]', {}, '/elders');
    expect(settingsFor('/elders/mails/a.md').audience).toBe('klant');
    expect(settingsFor('/r/mails/a.md').audience).toBe('klant');
  });

  it('know formats by glob, the last that fits', async () => {
    const settingsFor = await resolver('formats: {"*.tpl": html, "mails/**": markdown}');
    expect(settingsFor('/r/a.tpl').format).toBe('html');
    expect(settingsFor('/r/mails/a.tpl').format).toBe('markdown');
    expect(settingsFor('/r/a.md').format).toBeUndefined();
  });

  it('come from what is extended first; its globs count from the file that extends', async () => {
    const settingsFor = await resolver('extends: [sub/basis.yaml]\nrules: {holle-frase: error}', {
      '/r/sub/basis.yaml':
        'rules: {holle-frase: off, afspraak: warning}\noverrides: [{files: "mails/**", rules: {afspraak: off}}]',
    });
    const off = { klant: 'off', intern: 'off' };
    expect(settingsFor('/r/mails/a.md').checker.rules).toEqual({
      'holle-frase': { severity: { klant: 'error', intern: 'error' } },
      afspraak: { severity: off },
    });
  });
});

describe('presets', () => {
  it.each([
    ['aanbevolen', undefined],
    ['klantcommunicatie', 'klant'],
    ['intern', 'intern'],
  ])('%s leaves severities alone and sets the audience to %s', async (name, audience) => {
    const settings = (await resolver(`extends: geestdrift:${name}`))('/r/a.md');
    expect(settings).toEqual({ checker: { rules: {} }, ...(audience === undefined ? {} : { audience }) });
  });

  it('streng raises severities and switches the opt-in rules on', async () => {
    const settings = (await resolver('extends: geestdrift:streng'))('/r/a.md');
    expect(settings.checker.rules).toEqual({
      klanttevredenheid: { severity: { klant: 'error', intern: 'error' } },
      'holle-frase': { severity: { klant: 'warning', intern: 'warning' } },
      'te-veel-beloven': { severity: { klant: 'error', intern: 'off' } },
      afspraak: { severity: { klant: 'warning', intern: 'off' } },
    });
  });
});
