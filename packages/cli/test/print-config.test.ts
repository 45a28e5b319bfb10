import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const FILES = {
  '.git/': '',
  '.gitignore': '\n*.oud.md\n',
  'geestdrift.config.yaml': `extends: [geestdrift:intern]
encoding: utf-8
rules: {fout-woord: [off, {marge: 2}]}
ignore: ["archief/", "!archief/nee.md"]
lists: [huis.yaml]
`,
  'huis.yaml': 'kostenplaatje: prijs\n',
  'extra.csv': 'woord\ntarget\n',
  'a.md': 'Hallo.\n',
  'klant.md': 'Hallo.\n\n<!-- geestdrift-audience klant -->\n',
};

describe('--print-config', () => {
  it('shows what holds for a file, with where it comes from', async () => {
    const { geestdrift } = makeWorkplace(FILES);
    const args = ['--print-config', 'a.md', '--rule', 'stuk-woord: error', '--list', 'extra.csv'];
    const { status, stdout, stderr } = await geestdrift(args);
    expect([status, stderr]).toEqual([0, '']);
    for (const line of [
      '# Configuratie: geestdrift.config.yaml',
      'root: false # standaard',
      '  - geestdrift:intern',
      'audience: intern # geestdrift:intern',
      'format: markdown # bestandsnaam',
      'encoding: utf-8 # geestdrift.config.yaml:2',
      'ignored: false',
      '  - archief/ # geestdrift.config.yaml:4',
      'klantwoorden: []',
      '  - huis.yaml # lijst/huis, geestdrift.config.yaml:5',
      '  - extra.csv # lijst/extra, --list',
      '    - off # geestdrift.config.yaml:3',
      '    - marge: 2 # geestdrift.config.yaml:3',
      '    - error # --rule',
    ]) {
      expect(stdout.split('\n')).toContain(line);
    }
  });

  it.each([
    ['archief/x.md', 'ignored: true # archief/ (geestdrift.config.yaml:4)'],
    ['b/x.oud.md', 'ignored: true # *.oud.md (.gitignore:2)'],
    ['dist/x.md', 'ignored: true # dist/ (default)'],
    ['klant.md', 'audience: klant # the text itself, line 3'],
    ['weg.xyz', 'format: null # the file name tells no known format'],
  ])('of %s: %s', async (file, line) => {
    const { geestdrift } = makeWorkplace(FILES);
    const { stdout } = await geestdrift(['--print-config', file, '--locale', 'en']);
    expect(stdout.split('\n')).toContain(line);
  });

  it('gives an object on request', async () => {
    const { geestdrift, folder } = makeWorkplace(FILES);
    const { stdout } = await geestdrift(['--print-config', 'a.md', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      file: `${folder}/a.md`,
      config: `${folder}/geestdrift.config.yaml`,
      audience: { value: 'intern', from: { source: 'preset', preset: 'geestdrift:intern' } },
      rules: {
        'fout-woord': {
          klant: { value: 'off', from: { source: 'file', line: 3, column: 22 } },
          options: { marge: { value: 2 } },
        },
      },
    });
  });

  it('tells no settings of a broken configuration, and those beside a broken list', async () => {
    const broken = makeWorkplace({ 'geestdrift.config.yaml': 'audience: x\nrules: {y: off}\n' });
    const ran = await broken.geestdrift(['--print-config', 'a.md']);
    expect([ran.status, ran.stdout, ran.stderr.split('\n').length]).toEqual([2, '', 3]);
    const list = makeWorkplace({ ...FILES, 'huis.yaml': 'a: {soort: x}\n' });
    expect(await list.geestdrift(['--print-config', 'a.md'])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('rules:'),
      stderr: expect.stringContaining('huis.yaml:1'),
    });
  });

  it('shows control characters as pictures', async () => {
    const { geestdrift } = makeWorkplace({ 'geestdrift.config.yaml': 'ignore: ["a\\e[2Jb"]\n' });
    const { stdout } = await geestdrift(['--print-config', 'a.md']);
    expect(stdout).not.toContain('\u001b');
  });
});
