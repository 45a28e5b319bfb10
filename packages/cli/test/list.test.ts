import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const CONFIG = 'lists: [a.yaml, b.csv]\n';

describe('geestdrift list', () => {
  it.each([
    [['list'], 'check, add, import, export, trace'],
    [['list', 'chekc'], 'Is ‘geestdrift list check’ bedoeld?'],
    [['list', 'check', '--instead', 'x'], '--instead hoort niet bij ‘geestdrift list check’'],
    [['list', 'add'], 'noem één woord'],
    [['list', 'add', 'x', '--allow', '--instead', 'y'], '--allow en --instead gaan niet samen'],
    [['list', 'add', 'x', '--list', 'x.md'], '.yaml'],
    [['list', 'add', 'x', '--kind', 'woord'], 'werkwoord'],
    [['list', 'import'], 'noem één bestand'],
    [['list', 'import', 'a.yaml', '-o', 'b.yaml'], '.xlsx, .csv, .tsv'],
    [['list', 'export', 'a.md'], '.yaml'],
    [['list', 'check'], 'geestdrift init'],
    [['list', 'trace', 'Een zin.'], 'geestdrift init'],
    [['init', 'hier'], 'hoort niet bij'],
  ])('%j is wrong use', async (args, message) => {
    const { geestdrift } = makeWorkplace();
    const { status, stdout, stderr } = await geestdrift(args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  it.each([
    'explain',
    'rules',
    'merge',
    'list',
    'list check',
    'list add',
    'list import',
    'list export',
    'list trace',
    'init',
  ])('%s has help of its own, in both languages', async (command) => {
    const { geestdrift } = makeWorkplace();
    const [nl, en] = await Promise.all(
      ['nl', 'en'].map((locale) => geestdrift([...command.split(' '), '--help', '--locale', locale])),
    );
    expect([nl?.status, en?.status]).toEqual([0, 0]);
    expect(nl?.stdout).toContain(`geestdrift ${command}`);
    expect(en?.stdout).not.toBe(nl?.stdout);
    expect(nl?.stdout.includes('--fix')).toBe(false);
  });
});

describe('geestdrift list check', () => {
  const check = async (files: Record<string, string>, args: readonly string[] = [], today = '2026-01-01') =>
    makeWorkplace(files).geestdrift(['list', 'check', ...args], { today });

  it('finds nothing wrong', async () => {
    const files = {
      'geestdrift.config.yaml': CONFIG,
      'a.yaml': 'kostenplaatje: prijs\n',
      'b.csv': 'woord\nsynergie\n',
    };
    expect(await check(files)).toEqual({
      status: 0,
      stdout: 'Alle 2 lijsten zijn in orde (2 woorden).\n',
      stderr: '',
    });
  });

  it('tells mistakes of lists with the rest, and exits with 2', async () => {
    const files = {
      'geestdrift.config.yaml': CONFIG,
      'a.yaml': 'x: {soort: dier}\nprijs: bedrag\n',
      'b.csv': 'woord\nprijs\n',
    };
    const { status, stdout } = await check(files);
    expect(status).toBe(2);
    expect(stdout).toMatch(/1:12 {2}fout\n +het soort woord ‘dier’ bestaat niet/);
    expect(stdout).toMatch(/2:1 {2}waarschuwing {2}prijs\n +Dit woord staat ook in a\.yaml:2/);
  });

  it('exits with 1 where an example fails, and by --max-warnings', async () => {
    expect(
      (await check({ 'a.yaml': 'kostenplaatje: {examples: {wrong: [Niets.]}}\n' }, ['a.yaml'])).status,
    ).toBe(1);
    const expired = { 'a.yaml': 'kostenplaatje: {expires: 2025-12-31}\n' };
    expect((await check(expired, ['a.yaml'])).status).toBe(0);
    expect((await check(expired, ['a.yaml', '--max-warnings', '0'])).status).toBe(1);
    expect((await check(expired, ['a.yaml', '--max-warnings', '0'], '2025-12-31')).status).toBe(0);
  });

  it.each(['kostenplaatje: prijs\n', 'x: {soort: dier}\n'])(
    'refuses a count that is none, for %j',
    async (list) => {
      const { status, stdout, stderr } = await check({ 'a.yaml': list }, [
        'a.yaml',
        '--max-warnings',
        'veel',
      ]);
      expect([status, stdout, stderr.split('\n')[0]]).toEqual([
        2,
        '',
        'geestdrift: --max-warnings veel kan niet; verwacht: 0, 1, 2, …',
      ]);
    },
  );

  it('tells lists from texts by their names, and looks for the words in these', async () => {
    const files = { 'a.yaml': 'kostenplaatje: prijs\nklantreis: route\n', 'm/x.md': 'De kostenplaatjes.\n' };
    const { stdout } = await check(files, ['a.yaml', 'm']);
    expect(stdout).toMatch(/2:1 {2}suggestie {2}klantreis\n +Komt niet voor in de gegeven tekst\./);
    expect(stdout).not.toContain('1:1 ');
  });

  it('takes a configuration for its lists, and its context for a list that is named', async () => {
    const files = {
      'd/geestdrift.config.yaml': CONFIG,
      'd/a.yaml': 'kostenplaatje: prijs\n',
      'd/b.csv': 'woord\nprijs\n',
    };
    for (const named of ['d/geestdrift.config.yaml', 'd/a.yaml']) {
      const { status, stdout } = await check(files, [named]);
      expect([status, stdout]).toEqual([1, expect.stringContaining('‘prijs’ is zelf verboden, in b.csv:2')]);
    }
  });

  it('gives JSON', async () => {
    const { stdout } = await check({ 'a.yaml': 'kostenplaatje: {expires: 2025-12-31}\n' }, [
      'a.yaml',
      '-f',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        filePath: expect.stringMatching(/a\.yaml$/),
        messages: [
          { ruleId: 'lijst/a', code: 'expired', word: 'kostenplaatje', severity: 1, line: 1, column: 1 },
        ],
        errorCount: 0,
        warningCount: 1,
      },
    ]);
  });

  it('tells of a list or text that is not there', async () => {
    expect(await check({}, ['weg.yaml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('weg.yaml'),
    });
    const { status, stderr } = await check({ 'a.yaml': 'kostenplaatje: prijs\n' }, ['a.yaml', 'weg.md']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('weg.md: dit bestand')]);
  });
});

describe('geestdrift list add', () => {
  it('makes a list and a configuration, then adds to them', async () => {
    const { geestdrift, read } = makeWorkplace();
    const first = await geestdrift([
      'list',
      'add',
      'kostenplaatje',
      '--instead',
      'prijs',
      '--reason',
      'Te klein.',
    ]);
    expect(first.stdout).toBe(
      'Nieuwe lijst: verboden-woorden.yaml\nToegevoegd in verboden-woorden.yaml:3: kostenplaatje → prijs\nOok gevonden: kostenplaatjes.\nNieuwe configuratie, die de lijst noemt: geestdrift.config.yaml\n',
    );
    expect((await geestdrift(['list', 'add', 'te allen tijde', '--allow'])).status).toBe(0);
    expect(read('geestdrift.config.yaml')).toContain('lists: [verboden-woorden.yaml]');
    expect(read('verboden-woorden.yaml')).toMatch(
      /^#.*\nwoorden:\n {2}kostenplaatje:\n {4}alternatief: prijs\n {4}reden: Te klein\.\n {2}te allen tijde: allow\n$/,
    );
    expect((await geestdrift(['list', 'check'])).status).toBe(0);
  });

  it('does not name a list that the configuration may not read', async () => {
    const place = makeWorkplace({ 'werk/geestdrift.config.yaml': 'root: true\n' });
    const args = ['--config', 'werk/geestdrift.config.yaml', '--list', 'elders.yaml'];
    const { status, stdout } = await place.geestdrift(['list', 'add', 'target', ...args]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('elders.yaml ligt buiten')]);
    expect(place.read('elders.yaml')).toContain('target');
    expect(place.read('werk/geestdrift.config.yaml')).toBe('root: true\n');
  });

  it('keeps comments, and takes the first list of the configuration', async () => {
    const { geestdrift, read } = makeWorkplace({
      'geestdrift.config.yaml': CONFIG,
      'a.yaml': '# van ons\nprijs: kosten # goed\n\n# einde\n',
      'b.csv': 'woord\nbedrag\n',
    });
    const { stdout } = await geestdrift([
      'list',
      'add',
      'klantreis',
      '--instead',
      'route',
      '--instead',
      'weg',
    ]);
    expect(stdout).toContain('Toegevoegd in a.yaml:3: klantreis → route, weg');
    expect(read('a.yaml')).toBe('# van ons\nprijs: kosten # goed\nklantreis: [route, weg]\n\n# einde\n');
    await geestdrift([
      'list',
      'add',
      'tarief',
      '--list',
      'b.csv',
      '--expires',
      '30-6-2027',
      '--locale',
      'en',
    ]);
    expect(read('b.csv')).toBe('woord;vervalt\nbedrag\ntarief;30-6-2027\n');
  });

  it.each([
    ['a word that is there', ['kostenplaatje'], 'a.yaml:1'],
    ['a form of a word that is there', ['kostenplaatjes'], '‘kostenplaatje’ staat al'],
    ['a date that is none', ['plan', '--expires', 'ooit'], '‘ooit’'],
    ['a word that the list offers', ['prijs'], 'dat op dezelfde lijst staat'],
    ['no word', ['…'], 'een woord of woordgroep'],
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const { geestdrift, read } = makeWorkplace({ 'a.yaml': 'kostenplaatje: prijs\n' });
    const { status, stdout, stderr } = await geestdrift(['list', 'add', ...args, '--list', 'a.yaml']);
    expect([status, stdout, read('a.yaml')]).toEqual([2, '', 'kostenplaatje: prijs\n']);
    expect(stderr).toContain(message);
  });

  it.each([
    ['list check', ['list', 'check', 'woorden.xlsx']],
    ['--list', ['a.md', '--list', 'woorden.xlsx']],
    ['the configuration', ['a.md']],
  ])('tells how to take over a worksheet: %s', async (_, args) => {
    const { geestdrift } = makeWorkplace({
      'woorden.xlsx': 'PK\u0003\u0004\0',
      'geestdrift.config.yaml': 'lists: [woorden.xlsx]\n',
      'a.md': 'goed',
    });
    const { status, stdout, stderr } = await geestdrift(args);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('‘geestdrift list import woorden.xlsx’');
  });

  it('tells of a folder that is not there where there is no list', async () => {
    const { status, stderr } = await makeWorkplace({}).geestdrift(['list', 'check', 'nopemap']);
    expect([status, stderr]).toEqual([2, 'nopemap: dit bestand of deze map bestaat niet\n']);
  });

  it('adds to a word with --force', async () => {
    const { geestdrift, read } = makeWorkplace({ 'a.yaml': 'kostenplaatje: prijs\n' });
    const force = ['list', 'add', 'kostenplaatje', '--owner', 'wij', '--force', '--list', 'a.yaml'];
    expect((await geestdrift(force)).stdout).toContain('Aangevuld in a.yaml:1: ');
    expect(read('a.yaml')).toBe('kostenplaatje:\n  alternatief: prijs\n  eigenaar: wij\n');
  });

  it('keeps the encoding of old Windows', async () => {
    const { geestdrift, bytes } = makeWorkplace({ 'a.csv': Buffer.from('woord\r\ncli\xebnt\r\n', 'latin1') });
    await geestdrift(['list', 'add', 'idee\u00ebn', '--kind', 'vast', '--list', 'a.csv']);
    expect(Buffer.from(bytes('a.csv')).toString('latin1')).toBe(
      'woord;soort\r\ncli\xebnt\r\nidee\xebn;vast\r\n',
    );
  });
});

describe('geestdrift list trace', () => {
  const files = {
    'geestdrift.config.yaml': 'lists: a.yaml\naudience: klant\n',
    'a.yaml': 'kostenplaatje: prijs\nklantreis: {audience: intern}\n',
  };

  it('tells of a sentence, and of standard input', async () => {
    const { geestdrift } = makeWorkplace(files);
    const { stdout } = await geestdrift(['list', 'trace', 'Het kostenplaatje van de klantreis.']);
    expect(stdout).toBe(`kostenplaatje
  op de lijst als ‘kostenplaatje’, a.yaml:1:1
  vorm: zelfstandig naamwoord, enkelvoud
  Gemeld (waarschuwing).
  Voorstel: ‘prijs’
  → De prijs van de klantreis.

klantreis
  op de lijst als ‘klantreis’, a.yaml:2:1
  vorm: zelfstandig naamwoord, enkelvoud
  Niet gemeld: het geldt alleen voor de doelgroep intern.
`);
    const json = await geestdrift(['list', 'trace', '-f', 'json'], { stdin: 'Een kostenplaatje.' });
    expect(JSON.parse(json.stdout)).toMatchObject([
      { entry: 'kostenplaatje', reported: true, expected: ['prijs'] },
    ]);
    expect((await geestdrift(['list', 'trace', 'Niets.', '--locale', 'en'])).stdout).toContain(
      'No word of this text',
    );
  });
});
