import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeEngine } from './fake-engine.js';
import { makeWorkplace } from './workplace.js';

const COMPACT = ['--format', 'compact'];
const line = (place: string, level: string, rule: string, word: string) =>
  `${place}: ${level} ${rule}: ‘${word}’ kan beter.\n`;

describe('exit status', () => {
  it.each<[string, string[], string, number]>([
    ['nothing found', [], 'goed', 0],
    ['a suggestion', [], 'mwa', 0],
    ['a warning', [], 'matig', 0],
    ['an error', [], 'fout', 1],
    ['a warning too many', ['--max-warnings', '1'], 'matig matig', 1],
    ['as many warnings as are allowed', ['--max-warnings=2'], 'matig matig', 0],
    ['suggestions are no warnings', ['--max-warnings', '0'], 'mwa', 0],
    ['no limit', ['--max-warnings=-1'], 'matig', 0],
    ['quiet hides warnings but counts them', ['--quiet', '--max-warnings', '0'], 'matig', 1],
    ['a rule switched off', ['--rule', 'fout-woord: off'], 'fout', 0],
    ['a rule made an error', ['--rule', 'uit-woord:error'], 'uit', 1],
    ['the last of two', ['--rule', 'uit-woord: error', '--rule', 'uit-woord: off'], 'uit', 0],
    ['a rule with options', ['--rule', 'uit-woord: [error, {marge: 2}]'], 'uit', 1],
    ['a rule for an audience', ['--rule', 'uit-woord: {intern: error}', '--audience', 'intern'], 'uit', 1],
    [
      'a rule for the other audience',
      ['--rule', 'uit-woord: {intern: error}', '--audience', 'klant'],
      'uit',
      0,
    ],
  ])('%s', async (_, args, text, status) => {
    expect((await makeWorkplace({ 'a.md': text }).geestdrift([...args, 'a.md'])).status).toBe(status);
  });

  it('tells of warnings that are too many', async () => {
    const { stderr } = await makeWorkplace({ 'a.md': 'matig' }).geestdrift(['--max-warnings', '0', 'a.md']);
    expect(stderr).toBe('Er is 1 waarschuwing; toegestaan: 0.\n');
  });
});

describe('files', () => {
  it('are checked in order, each once', async () => {
    const files = {
      'b/c.md': 'fout',
      'a.md': 'matig',
      'd.txt': 'mwa',
      'e.html': '<p>fout</p>',
      'f.ts': 'fout',
    };
    expect(await makeWorkplace(files).geestdrift([...COMPACT, 'b', '.', 'a.md', '*.txt'])).toEqual({
      status: 1,
      stdout:
        line('a.md:1:1', 'warning', 'waarschuwing-woord', 'matig') +
        line('b/c.md:1:1', 'error', 'fout-woord', 'fout') +
        line('d.txt:1:1', 'suggestion', 'suggestie-woord', 'mwa') +
        line('e.html:1:4', 'error', 'fout-woord', 'fout'),
      stderr: '',
    });
  });

  const bad: [name: string, args: string[], stdout: string, stderr: string][] = [
    ['one that is not there', ['weg.md'], 'weg.md:1:1: error: dit bestand of deze map bestaat niet\n', ''],
    ['an empty folder', ['leeg'], '', 'leeg: in deze map staat geen bestand om te lezen; bekend: '],
    ['a glob without files', ['*.xyz'], '', '*.xyz: geen bestand past bij dit patroon\n'],
    [
      'a folder that is ignored',
      ['node_modules'],
      '',
      'node_modules: alles wat hier staat wordt genegeerd (.gitignore, .geestdriftignore, ‘ignore’ of standaard)\n',
    ],
    ['an unknown format', ['a.xyz'], 'a.xyz:1:1: error: het formaat van ‘.xyz’ is onbekend; bekend: ', ''],
    ['no extension', ['LEESMIJ'], 'LEESMIJ:1:1: error: het formaat van ‘LEESMIJ’ is onbekend; bekend: ', ''],
    ['a NUL', ['nul.md'], 'nul.md:1:1: error: dit is geen tekst: er staan NUL-tekens in\n', ''],
    [
      'invalid UTF-8',
      ['latin.md'],
      'latin.md:1:1: error: dit is geen geldige utf-8 (byte 3); stel zo nodig ‘encoding’ in\n',
      '',
    ],
    [
      'one that makes the engine throw',
      ['bom.md'],
      'bom.md:1:1: error: dit bestand liet Geestdrift struikelen (boem); meld dit als fout\n',
      '',
    ],
  ];
  it.each(bad)('%s: exit status 2, and the others are checked', async (_, args, stdout, stderr) => {
    const place = makeWorkplace({
      'goed.md': 'fout',
      'leeg/': '',
      'node_modules/a.md': 'fout',
      'a.xyz': 'fout',
      LEESMIJ: 'fout',
      'nul.md': 'a\0b',
      'latin.md': Uint8Array.from([99, 97, 102, 233]),
      'bom.md': 'bom',
    });
    const ran = await place.geestdrift([...COMPACT, 'goed.md', ...args]);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain(line('goed.md:1:1', 'error', 'fout-woord', 'fout'));
    expect(ran.stdout).toContain(stdout);
    expect(ran.stderr.slice(0, stderr.length)).toBe(stderr);
    expect(ran.stderr === '').toBe(stderr === '');
  });

  it('that are no text are passed over in a folder, with a notice', async () => {
    const place = makeWorkplace({ 'a.md': 'goed', 'nul.md': 'a\0b' });
    const { status, stdout } = await place.geestdrift(['.', '--no-color']);
    expect(status).toBe(0);
    expect(stdout).toContain('nul.md\n\n  let op: overgeslagen: dit is geen tekst: er staan NUL-tekens in\n');
  });

  it.each([
    ['latin.md', Uint8Array.from([233]), 'dit is geen geldige utf-8 (byte 0)'],
    ['vreemd.html', Buffer.from('<meta charset="klingon"><p>caf\xe9', 'latin1'), 'klingon'],
  ])('that cannot be decoded are errors in a folder: %s', async (name, bytes, told) => {
    const place = makeWorkplace({ 'a.md': 'goed', [name]: bytes });
    const { status, stdout } = await place.geestdrift(['.', '--no-color']);
    expect(status).toBe(2);
    expect(stdout).toContain(`${name}\n\n  fout  `);
    expect(stdout).toContain(told);
    expect(stdout).not.toContain('niets op aan te merken');
  });

  it('that vanish before their turn are errors', async () => {
    const place = makeWorkplace({ 'a.md': 'goed', 'b.md': 'goed' });
    const engine = fakeEngine(() => rmSync(join(place.folder, 'b.md'), { force: true }));
    expect(await place.geestdrift([...COMPACT, '.'], { engine })).toEqual({
      status: 2,
      stdout: 'b.md:1:1: error: dit bestand of deze map bestaat niet\n',
      stderr: '',
    });
  });

  it('of UTF-16 and with CRLF are read', async () => {
    const place = makeWorkplace({
      'a.md': Buffer.from('\uFEFFeen\r\nfout\r\n', 'utf16le'),
      'b.md': '\uFEFFfout',
    });
    expect((await place.geestdrift([...COMPACT, '.'])).stdout).toBe(
      line('a.md:2:1', 'error', 'fout-woord', 'fout') + line('b.md:1:1', 'error', 'fout-woord', 'fout'),
    );
  });

  it('that are ignored are left out', async () => {
    const files = {
      '.gitignore': 'b.md',
      '.geestdriftignore': 'c.md',
      'a.md': 'fout',
      'b.md': 'fout',
      'c.md': 'fout',
    };
    expect((await makeWorkplace(files).geestdrift([...COMPACT, '.'])).stdout).toBe(
      line('a.md:1:1', 'error', 'fout-woord', 'fout'),
    );
  });
});

describe('standard input', () => {
  it.each([
    [['--stdin'], '<text>:1:1'],
    [['--stdin', '--stdin-filename', 'map/a.md'], 'map/a.md:1:1'],
  ])('%j', async (args, place) => {
    const ran = await makeWorkplace().geestdrift([...COMPACT, ...args], { stdin: 'fout' });
    expect(ran).toEqual({ status: 1, stdout: line(place, 'error', 'fout-woord', 'fout'), stderr: '' });
  });

  it('takes its settings from where the name is', async () => {
    const place = makeWorkplace({ 'map/geestdrift.config.yaml': 'rules: {fout-woord: off}' });
    const args = ['--stdin', '--stdin-filename', 'map/a.md'];
    expect((await place.geestdrift(args, { stdin: 'fout' })).status).toBe(0);
  });

  it.each<[string, string[], string | Uint8Array, string]>([
    ['an unknown format', ['--stdin-filename', 'a.xyz'], 'fout', 'het formaat van ‘.xyz’ is onbekend'],
    ['no text', [], 'a\0', 'dit is geen tekst'],
    ['an engine that throws', [], 'bom', 'struikelen (boem)'],
  ])('tells of %s', async (_, args, stdin, message) => {
    const ran = await makeWorkplace().geestdrift([...COMPACT, '--stdin', ...args], { stdin });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain(message);
  });

  it('gives the mended text as output', async () => {
    const args = ['--stdin', '--fix-dry-run', '--format', 'json'];
    const { status, stdout } = await makeWorkplace().geestdrift(args, { stdin: 'fout matig' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { filePath: '<text>', output: 'goed matig', errorCount: 0, warningCount: 1 },
    ]);
  });
});

describe('configuration', () => {
  it('is the nearest above each file', async () => {
    const place = makeWorkplace({
      'package.json': '{"geestdrift": {"rules": {"fout-woord": "warning"}}}',
      'a.md': 'fout',
      'b/.geestdriftrc': 'root: true\nrules: {fout-woord: suggestion}',
      'b/a.md': 'fout',
      'b/c/a.md': 'fout',
    });
    expect((await place.geestdrift([...COMPACT, '.'])).stdout).toBe(
      line('a.md:1:1', 'warning', 'fout-woord', 'fout') +
        line('b/a.md:1:1', 'suggestion', 'fout-woord', 'fout') +
        line('b/c/a.md:1:1', 'suggestion', 'fout-woord', 'fout'),
    );
    expect((await place.geestdrift([...COMPACT, '.', '--no-config'])).stdout).toContain(
      'b/c/a.md:1:1: error',
    );
    expect((await place.geestdrift([...COMPACT, 'a.md', '--config', 'b/.geestdriftrc'])).stdout).toContain(
      'a.md:1:1: suggestion',
    );
  });

  it('sets audience, ignore, formats, encoding and customer nouns', async () => {
    const seen: unknown[] = [];
    const place = makeWorkplace({
      'geestdrift.config.yaml': `
audience: intern
klantwoorden: [cursist]
ignore: [oud/]
formats: {"*.tpl": html}
rules: {uit-woord: {klant: error, intern: suggestion}}
overrides:
  - {files: "mails/**", audience: klant, encoding: windows-1252}
`,
      'a.md': 'uit',
      'b.tpl': '<p>uit</p>',
      'mails/a.txt': Uint8Array.from([0x80, 0x20, ...Buffer.from('uit')]),
      'oud/a.md': 'uit',
    });
    const engine = fakeEngine((_, settings) => seen.push(settings.sets));
    expect(await place.geestdrift([...COMPACT, '.'], { engine })).toEqual({
      status: 1,
      stdout:
        line('a.md:1:1', 'suggestion', 'uit-woord', 'uit') +
        line('b.tpl:1:4', 'suggestion', 'uit-woord', 'uit') +
        line('mails/a.txt:1:3', 'error', 'uit-woord', 'uit'),
      stderr: '',
    });
    expect(seen).toEqual(Array(3).fill({ klant: ['cursist', 'cursisten'] }));
  });

  it('gives way to --rule, and wins over --audience', async () => {
    const place = makeWorkplace({
      'geestdrift.config.yaml':
        'audience: klant\nrules: {fout-woord: off, uit-woord: {klant: warning, intern: error}}',
      'a.md': 'fout uit',
    });
    const args = [...COMPACT, 'a.md', '--audience', 'intern', '--rule', 'fout-woord: suggestion'];
    expect((await place.geestdrift(args)).stdout).toBe(
      line('a.md:1:1', 'suggestion', 'fout-woord', 'fout') + line('a.md:1:6', 'warning', 'uit-woord', 'uit'),
    );
  });

  it('that is broken is told in full; what it governs is not checked, the rest is', async () => {
    const place = makeWorkplace({
      'a.md': 'fout',
      'b/geestdrift.config.yaml':
        'rules:\n  fout-wrd: off\n  uit-woord: fataal\nextends: ./geestdrift.config.yaml\n',
      'b/a.md': 'fout',
      'b/c.md': 'fout',
    });
    expect(await place.geestdrift([...COMPACT, '.'])).toEqual({
      status: 2,
      stdout: line('a.md:1:1', 'error', 'fout-woord', 'fout'),
      stderr: `b/geestdrift.config.yaml:2:3: de regel ‘fout-wrd’ bestaat niet; bekend: fout-woord, waarschuwing-woord, suggestie-woord, uit-woord, groei-woord, klant-woord, stuk-woord. Is ‘fout-woord’ bedoeld?
b/geestdrift.config.yaml:3:14: de ernst ‘fataal’ bestaat niet; bekend: off, suggestion, warning, error.
b/geestdrift.config.yaml:4:10: de configuraties verwijzen in een kring naar elkaar: geestdrift.config.yaml → geestdrift.config.yaml.
Er zijn 2 bestanden niet gelezen, omdat hun configuratie niet klopt.
`,
    });
  });

  it('that is no YAML still leaves a program its array', async () => {
    const place = makeWorkplace({ 'geestdrift.config.yaml': 'rules: [', 'a.md': 'fout' });
    const { status, stdout, stderr } = await place.geestdrift(['a.md', '--format', 'json']);
    expect([status, stdout]).toEqual([2, '[]\n']);
    expect(stderr).toContain('geestdrift.config.yaml:1:');
  });
});
