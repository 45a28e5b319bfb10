import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, geestdrift, makeFolder } from './geestdrift.js';

const PROMISE = 'Wij staan altijd voor u klaar.\n';
const KEPT = 'Wij staan voor u klaar.\n';
const COMPACT = ['--format', 'compact'];
const AS_ERROR = ['--rule', 'te-veel-beloven: error'];

describe('the command line', () => {
  it('finds, reports and exits', () => {
    const folder = makeFolder({ 'a.md': PROMISE, 'b.md': 'Goedemorgen.\n' });
    const warned = geestdrift(folder, ['.', ...COMPACT]);
    expect(warned.status).toBe(0);
    expect(warned.stdout).toMatch(/^a\.md:1:11: warning te-veel-beloven: .+\n$/);
    expect(geestdrift(folder, ['.', ...AS_ERROR]).status).toBe(1);
    expect(geestdrift(folder, ['.', '--max-warnings', '0']).status).toBe(1);
    expect(geestdrift(folder, ['.', '--audience', 'intern'])).toEqual({
      status: 0,
      stdout: '2 bestanden gelezen, niets op aan te merken\n',
      stderr: '',
    });
  });

  it('shows the writer the line, the reason and the replacement', () => {
    const { stdout } = geestdrift(makeFolder({ 'mail.md': `# Bericht\n\n${PROMISE}` }), ['mail.md']);
    const [heading, , place, line, underline, ...rest] = stdout.split('\n');
    expect([heading, place, line, underline]).toEqual([
      'mail.md',
      '  3:11  waarschuwing  te-veel-beloven',
      '        Wij staan altijd voor u klaar.',
      '                  ~~~~~~',
    ]);
    expect(rest).toContain('        altijd → (weglaten)');
  });

  it('speaks English when asked', () => {
    const { stdout } = geestdrift(makeFolder({ 'a.md': PROMISE }), ['a.md', '--locale', 'en']);
    expect(stdout).toContain('1 warning in 1 of 1 file');
    expect(stdout).toContain('Why? geestdrift explain te-veel-beloven');
  });

  it('gives programs JSON, whose edits lead to the sentence', () => {
    const { stdout } = geestdrift(makeFolder({}), ['--stdin', '--format', 'json'], PROMISE);
    const [{ filePath, messages }] = JSON.parse(stdout);
    expect([filePath, messages[0].actual, messages[0].expected[0], messages[0].line]).toEqual([
      '<text>',
      'altijd',
      '',
      1,
    ]);
    const [{ range, text }] = messages[0].suggestions[0].edits;
    expect(PROMISE.slice(0, range[0]) + text + PROMISE.slice(range[1])).toBe(KEPT);
  });

  it('mends, twice as well as once, and changes no other byte', () => {
    const before = `\uFEFFBeste Jan,\r\n\r\n${PROMISE.trim()}  \r\n\tGroet\r\n`;
    const folder = makeFolder({ 'a.md': before, 'b.txt': Buffer.from(`\uFEFF${PROMISE}`, 'utf16le') });
    chmodSync(join(folder, 'a.md'), 0o640);
    for (let time = 0; time < 2; time++) {
      expect(geestdrift(folder, ['--fix-suggestions', '.']).status).toBe(0);
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(before.replace('altijd ', ''));
      expect(readFileSync(join(folder, 'b.txt'), 'utf16le')).toBe(`\uFEFF${KEPT}`);
    }
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  it('shows a patch that git applies', () => {
    const folder = makeFolder({ 'map/a.md': `Een\n\n${PROMISE}\nTwee`, 'b.txt': PROMISE });
    const { stdout } = geestdrift(folder, ['--fix-dry-run', '--fix-suggestions', '.']);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(PROMISE);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(readFileSync(join(folder, 'map/a.md'), 'utf8')).toBe(`Een\n\n${KEPT}\nTwee`);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(KEPT);
  });

  it('reads its configuration', () => {
    const folder = makeFolder({
      'geestdrift.config.yaml':
        'extends: [geestdrift:intern]\noverrides: [{files: ["mails/**"], audience: klant}]\n',
      'nota.md': PROMISE,
      'mails/a.md': PROMISE,
    });
    expect(geestdrift(folder, ['.', ...COMPACT]).stdout).toMatch(/^mails\/a\.md:1:11: .+\n$/);
    expect(geestdrift(join(folder, 'mails'), ['a.md', '--no-config', ...COMPACT]).stdout).toMatch(
      /^a\.md:1:11/,
    );
  });

  it('explains its rules', () => {
    const folder = makeFolder({});
    const { status, stdout } = geestdrift(folder, ['explain', 'te-veel-beloven']);
    expect(status).toBe(0);
    for (const part of [
      'te-veel-beloven',
      'Ernst',
      'klant: waarschuwing, intern: uit',
      'Voorbeelden',
      '‹',
      'https://',
    ]) {
      expect(stdout).toContain(part);
    }
    const rules = JSON.parse(geestdrift(folder, ['rules', '--format', 'json']).stdout);
    for (const { id } of rules) {
      const { stdout: explained } = geestdrift(folder, ['explain', id, '--format', 'json']);
      expect(JSON.parse(explained).id).toBe(id);
    }
    const wrong = geestdrift(folder, ['explain', 'te-veel-belofen']);
    expect([wrong.status, wrong.stderr.includes('Is ‘te-veel-beloven’ bedoeld?')]).toEqual([2, true]);
  });

  it('ends quietly when its reader goes away', () => {
    const folder = makeFolder({ 'a.md': `${PROMISE}\n`.repeat(3000) });
    const shell = `"${process.execPath}" "${BIN}" a.md --format compact | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
    const failing = `set -o pipefail; ${shell.replace('|', `--rule 'te-veel-beloven: error' |`)}`;
    expect(spawnSync('bash', ['-c', failing], { cwd: folder }).status).toBe(1);
  });
});

describe('bad input', () => {
  const files = {
    'goed.md': PROMISE,
    'leeg/': '',
    'nul.md': 'a\0b',
    'latin.md': Uint8Array.from([99, 97, 102, 233]),
    'a.xyz': PROMISE,
    'stuk/geestdrift.config.yaml': 'rules: {holle-frase\n',
    'stuk/a.md': PROMISE,
    'kring/geestdrift.config.yaml': 'extends: ./b.yaml\n',
    'kring/b.yaml': 'extends: ./geestdrift.config.yaml\n',
    'kring/a.md': PROMISE,
    'onbekend/geestdrift.config.json': '{"rules": {"te-veel-belofen": "off", "te-veel-beloven": "fataal"}}',
    'onbekend/a.md': PROMISE,
  };

  it.each<[args: string[], output: RegExp[]]>([
    [['weg.md'], [/weg\.md:1:1: error: dit bestand of deze map bestaat niet/]],
    [['leeg'], [/leeg: in deze map staat geen bestand/]],
    [['nul.md'], [/nul\.md:1:1: error: dit is geen tekst/]],
    [['latin.md'], [/latin\.md:1:1: error: dit is geen geldige utf-8/]],
    [
      ['a.xyz'],
      [
        /a\.xyz:1:1: error: het formaat van ‘\.xyz’ is onbekend; bekend: .*\.md.*; of noem het onder ‘formats’/,
      ],
    ],
    [['stuk/a.md'], [/stuk\/geestdrift\.config\.yaml:\d+:\d+: dit is geen geldige YAML/]],
    [['kring/a.md'], [/kring\/b\.yaml:1:10: de configuraties verwijzen in een kring naar elkaar/]],
    [
      ['onbekend/a.md'],
      [
        /config\.json:1:12: de regel .*Is ‘te-veel-beloven’ bedoeld\?/,
        /config\.json:1:57: de ernst ‘fataal’ bestaat niet/,
      ],
    ],
  ])('%j: exit status 2, named, and the others are checked', (args, output) => {
    const { status, stdout, stderr } = geestdrift(makeFolder(files), ['goed.md', ...args, ...COMPACT]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^goed\.md:1:11: warning te-veel-beloven/m);
    for (const pattern of output) expect(stdout + stderr).toMatch(pattern);
  });

  it.each([
    [['--rule', 'te-veel-belofen: off'], 'Is ‘te-veel-beloven’ bedoeld?'],
    [['--rule', 'te-veel-beloven: fataal'], 'de ernst ‘fataal’ bestaat niet'],
    [['--forrmat', 'json'], 'Is ‘--format’ bedoeld?'],
    [['--sinds', 'main'], 'de optie --sinds bestaat niet'],
  ])('%j is wrong use', (args, message) => {
    const { status, stdout, stderr } = geestdrift(makeFolder(files), [...args, 'goed.md']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('does not mend what is read-only', () => {
    const folder = makeFolder({ 'a.md': PROMISE });
    chmodSync(join(folder, 'a.md'), 0o444);
    const { status, stdout } = geestdrift(folder, ['--fix-suggestions', 'a.md', ...COMPACT]);
    expect(status).toBe(2);
    expect(stdout).toContain('a.md:1:1: error: dit bestand is alleen-lezen; er is niets geschreven');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(PROMISE);
  });
});
