import { describe, expect, it } from 'vitest';
import { Mistakes } from '../src/errors.js';
import { type ExplainInput, explainSettings, type Origin, toYaml } from '../src/explain.js';
import { loadConfig } from '../src/load.js';
import { parseConfigText } from '../src/parse-text.js';
import { readRules } from '../src/read/rules.js';
import { createResolver } from '../src/settings.js';
import type { MapNode } from '../src/tree.js';
import { known, memoryHost } from './known.js';

const PATH = '/r/geestdrift.config.yaml';
const TEXT = `root: true
extends: [geestdrift:streng, basis.yaml]
audience: intern
klantwoorden: [cursist]
rules:
  klanttevredenheid: {klant: warning}
  te-veel-beloven: [warning, {marge: 1.5}]
  lijst/huis: off
lists: huis.yaml
ignore: ["archief/**"]
formats: {"*.tpl": html}
overrides:
  - files: ["mails/**"]
    audience: klant
    klantwoorden: [huurder, cursist]
    encoding: windows-1252
  - files: "mails/nu/*"
    rules:
      te-veel-beloven: [{intern: suggestion}, {strikt: true}]
`;
const MORE = {
  '/r/basis.yaml': '\nencoding: iso-8859-1\nrules:\n  holle-frase: error\n',
  '/r/huis.yaml': 'kostenplaatje: prijs',
};

async function explain(file: string, flags?: ExplainInput['flags']) {
  const found = { path: PATH, text: TEXT };
  const config = await loadConfig(found, memoryHost({ [PATH]: TEXT, ...MORE }), known);
  expect(config.errors).toEqual([]);
  const explained = explainSettings({ file, config, known, ...(flags === undefined ? {} : { flags }) });
  return { config, explained };
}

/** `c:3` for line 3 of the configuration. */
function short(from: Origin): string {
  if (from.source === 'preset') return from.preset;
  if (from.source !== 'file') return from.source;
  const file = from.file === PATH ? 'c' : from.file;
  return `${file}:${from.line}${from.override === undefined ? '' : `#${from.override}`}`;
}

describe('what holds for a file, with where it comes from', () => {
  it.each([
    ['/r/a.md', 'intern c:3', 'iso-8859-1 /r/basis.yaml:2', 'null default', 'cursist c:4'],
    ['/r/a.tpl', 'intern c:3', 'iso-8859-1 /r/basis.yaml:2', 'html c:11', 'cursist c:4'],
    ['/r/mails/a.md', 'klant c:14#1', 'windows-1252 c:16#1', 'null default', 'cursist c:4, huurder c:15#1'],
  ])('%s', async (file, audience, encoding, format, nouns) => {
    const { explained } = await explain(file);
    const show = ({ value, from }: { value: unknown; from: Origin }) => `${value} ${short(from)}`;
    expect(show(explained.audience)).toBe(audience);
    expect(show(explained.encoding)).toBe(encoding);
    expect(show(explained.format)).toBe(format);
    expect(explained.klantwoorden.map(show).join(', ')).toBe(nouns);
    expect(explained.lists.map(show)).toEqual(['lijst/huis c:9']);
    expect(explained.ignore.map(show)).toEqual(['archief/** c:10']);
    expect([show(explained.root), explained.extends]).toEqual([
      'true c:1',
      ['geestdrift:streng', '/r/basis.yaml'],
    ]);
  });

  it.each([
    ['klanttevredenheid', 'warning c:6', 'error geestdrift:streng', {}],
    ['holle-frase', 'error /r/basis.yaml:4', 'error /r/basis.yaml:4', {}],
    [
      'te-veel-beloven',
      'warning c:7',
      'suggestion c:19#2',
      { marge: '1.5 c:7', strikt: 'true c:19#2', toon: ' default', woorden: ' default' },
    ],
    ['lijst/huis', 'off c:8', 'off c:8', {}],
  ])('the rule %s', async (id, klant, intern, options) => {
    const rule = (await explain('/r/mails/nu/a.md')).explained.rules[id];
    expect(`${rule?.klant.value} ${rule && short(rule.klant.from)}`).toBe(klant);
    expect(`${rule?.intern.value} ${rule && short(rule.intern.from)}`).toBe(intern);
    const shown = Object.entries(rule?.options ?? {}).map(([name, { value, from }]) => [
      name,
      `${value} ${short(from)}`,
    ]);
    expect(Object.fromEntries(shown)).toEqual(options);
  });

  it('flags go before a configuration, save the audience', async () => {
    const rules = { 'holle-frase': { severity: { klant: 'off' as const } } };
    const { explained } = await explain('/r/a.md', { audience: 'klant', rules, lists: [] });
    expect(explained.rules['holle-frase']?.klant).toEqual({
      value: 'off',
      from: { source: 'flag', flag: '--rule' },
    });
    expect(explained.audience.value).toBe('intern');
    const none = explainSettings({
      file: '/x.md',
      config: undefined,
      known,
      flags: { audience: 'klant', rules: {}, lists: [] },
    });
    expect(none.audience).toEqual({ value: 'klant', from: { source: 'flag', flag: '--audience' } });
  });

  it.each(['/r/a.md', '/r/mails/b.md', '/r/mails/nu/c.md'])(
    'the rules as YAML are a configuration that says the same: %s',
    async (file) => {
      const { explained, config } = await explain(file);
      const yaml = toYaml(explained, { locale: 'nl', show: (path) => path });
      const mistakes = new Mistakes('x');
      const root = parseConfigText(yaml, mistakes) as MapNode;
      const rules = root.entries.find(({ key }) => key === 'rules')?.value;
      const read = rules === undefined ? {} : readRules(rules, known.rules, mistakes);
      expect(mistakes.errors).toEqual([]);
      const merged = createResolver(config, known)(file).checker.rules ?? {};
      for (const [id, { severity, options }] of Object.entries(merged)) {
        expect(read[id]?.severity).toMatchObject(severity ?? {});
        expect(read[id]?.options ?? {}).toMatchObject(options ?? {});
      }
    },
  );
});
