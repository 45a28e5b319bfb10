import { reporters } from '@geestdrift/reporters';
import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const HELP = 'Alle opties: geestdrift --help\n';

const REPORTS = Object.keys(reporters).join(', ');

describe('wrong use', () => {
  const cases: [args: string[], message: string][] = [
    [['--fixx', 'a.md'], 'de optie --fixx bestaat niet. Is ‘--fix’ bedoeld?'],
    [['--fix-dry', 'a.md'], 'de optie --fix-dry bestaat niet. Is ‘--fix-dry-run’ bedoeld?'],
    [['--kasje', 'a.md'], 'de optie --kasje bestaat niet.'],
    [['--cache-location', 'x', 'a.md'], '--cache-location kan alleen samen met --cache.'],
    [
      ['--cache', '--cache-strategy', 'mtime', 'a.md'],
      '--cache-strategy mtime kan niet; verwacht: metadata, content.',
    ],
    [['--threads', '0', 'a.md'], '--threads 0 kan niet; verwacht: 1, 2, 3, …'],
    [['--cache', '--stdin'], '--stdin en --cache gaan niet samen.'],
    [['-x', 'a.md'], 'de optie -x bestaat niet.'],
    [
      ['--audience=klanten', 'a.md'],
      '--audience klanten kan niet; verwacht: klant, intern. Is ‘klant’ bedoeld?',
    ],
    [['--locale', 'de', 'a.md'], '--locale de kan niet; verwacht: nl, en.'],
    [['a.md', '--config'], 'achter --config ontbreekt een waarde: FILE.'],
    [['--config', '--fix', 'a.md'], 'achter --config ontbreekt een waarde: FILE.'],
    [['--config=', 'a.md'], 'achter --config ontbreekt een waarde: FILE.'],
    [['--fix=ja', 'a.md'], '--fix heeft geen waarde, maar kreeg ‘ja’.'],
    [['--max-warnings', 'veel', 'a.md'], '--max-warnings veel kan niet; verwacht: 0, 1, 2, …'],
    [['--max-warnings', '-2', 'a.md'], '--max-warnings -2 kan niet; verwacht: 0, 1, 2, …'],
    [
      ['--format', 'stylisch', 'a.md'],
      `het verslag ‘stylisch’ bestaat niet; bekend: ${REPORTS}. Is ‘stylish’ bedoeld?`,
    ],
    [['--format', 'constructor', 'a.md'], `het verslag ‘constructor’ bestaat niet; bekend: ${REPORTS}.`],
    [['--config', 'a.yaml', '--no-config', 'a.md'], '--config en --no-config gaan niet samen.'],
    [['--config', 'weg.yaml', 'a.md'], 'de configuratie ‘weg.yaml’ kan niet worden gelezen (bestaat niet).'],
    [['--config', '.', 'a.md'], 'de configuratie ‘.’ kan niet worden gelezen (is een map).'],
    [['--list', 'weg.yaml', 'a.md'], 'de lijst ‘weg.yaml’ kan niet worden gelezen (bestaat niet).'],
    [['--format', './weg.mjs', 'a.md'], 'het verslag ./weg.mjs kan niet worden geladen: bestaat niet.'],
    [['--stdin', 'a.md'], '--stdin en a.md gaan niet samen.'],
    [['--stdin-filename', 'b.md', 'a.md'], '--stdin-filename kan alleen samen met --stdin.'],
    [['--stdin', '--fix'], '--stdin --fix kan alleen samen met --fix-dry-run.'],
    [['--stdin', '--fix-suggestions'], '--stdin --fix-suggestions kan alleen samen met --fix-dry-run.'],
    [
      ['--rule', 'fout-wrd: off', 'a.md'],
      'de regel ‘fout-wrd’ bestaat niet; bekend: fout-woord, waarschuwing-woord, suggestie-woord, uit-woord, groei-woord, klant-woord, stuk-woord. Is ‘fout-woord’ bedoeld?',
    ],
    [
      ['--rule', 'fout-woord: fataal', 'a.md'],
      "--rule 'fout-woord: fataal': de ernst ‘fataal’ bestaat niet; bekend: off, suggestion, warning, error.",
    ],
    [
      ['--rule', 'fout-woord', 'a.md'],
      "--rule 'fout-woord' kan niet; verwacht: een regel en zijn ernst: ‘ja-maar: off’.",
    ],
    [['rules', '--fix'], '--fix hoort niet bij ‘geestdrift rules’.'],
    [['rules', 'a.md'], 'a.md hoort niet bij ‘geestdrift rules’.'],
    [['rules', '--format', 'compact'], 'het verslag ‘compact’ bestaat niet; bekend: stylish, json.'],
    [['--print-config', '.'], '--print-config wil een bestand, en ‘.’ is een map.'],
    [['--print-config', 'a.md', 'b.md'], '--print-config en b.md gaan niet samen.'],
    [['--print-config', 'a.md', '--fix'], '--print-config en --fix gaan niet samen.'],
    [
      ['--print-config', 'a.md', '-f', 'compact'],
      'het verslag ‘compact’ bestaat niet; bekend: stylish, json.',
    ],
    [['explain'], 'noem één regel: geestdrift explain REGEL.'],
    [['explain', 'a', 'b'], 'noem één regel: geestdrift explain REGEL.'],
    [[], 'noem een bestand, een map of een patroon, of gebruik --stdin.'],
    [['a.md', ''], 'noem een bestand, een map of een patroon, of gebruik --stdin.'],
  ];
  it.each(cases)('%j', async (args, message) => {
    const { status, stdout, stderr } = await makeWorkplace({ 'a.md': 'fout' }).geestdrift(args);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `geestdrift: ${message}\n${HELP}`,
    });
  });

  it('is told in English when asked', async () => {
    const { stderr } = await makeWorkplace().geestdrift(['--fixx', '--locale', 'en']);
    expect(stderr).toBe(
      'geestdrift: there is no option --fixx. Did you mean ‘--fix’?\nAll options: geestdrift --help\n',
    );
  });

  it('hints at a call that was mistyped', async () => {
    const { status, stdout, stderr } = await makeWorkplace().geestdrift(['explian', '--no-color']);
    expect(status).toBe(2);
    expect(stdout).toContain('dit bestand of deze map bestaat niet');
    expect(stderr).toBe('Is ‘geestdrift explain’ bedoeld?\n');
  });

  it('does not take what follows -- for options', async () => {
    const ran = await makeWorkplace({ '--fix.md': 'mwa' }).geestdrift([
      '--format',
      'compact',
      '--',
      '--fix.md',
    ]);
    expect(ran).toEqual({
      status: 0,
      stdout: '--fix.md:1:1: suggestion suggestie-woord: ‘mwa’ kan beter.\n',
      stderr: '',
    });
  });
});

describe('help', () => {
  it.each([
    [['--help'], {}, 'Geestdrift leest'],
    [['-h'], { LANG: 'en_US.UTF-8' }, 'Geestdrift reads'],
    [['--help'], { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' }, 'Geestdrift leest'],
    [['--help', '--locale=en'], {}, 'Geestdrift reads'],
    [['--locale', 'nl', '--help'], { LANG: 'en_US.UTF-8' }, 'Geestdrift leest'],
    [['rules', '--help'], {}, 'Noemt alle regels'],
    [['lsp', '--help'], {}, 'Geestdrift leest'],
  ])('%j with %j: %s', async (args, env, start) => {
    const { status, stdout } = await makeWorkplace().geestdrift(args, { env });
    expect([status, stdout.slice(0, start.length)]).toEqual([0, start]);
  });

  it('fits a terminal', async () => {
    const { stdout } = await makeWorkplace().geestdrift(['--help']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('gives the version', async () => {
    expect((await makeWorkplace().geestdrift(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('rules', () => {
  it('are listed with their severities', async () => {
    const { status, stdout } = await makeWorkplace().geestdrift(['rules']);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'regel               klant         intern',
      'fout-woord          fout          fout          Titel van fout-woord',
      'waarschuwing-woord  waarschuwing  waarschuwing  Titel van waarschuwing-woord',
    ]);
  });

  it('are listed for programs', async () => {
    const { stdout } = await makeWorkplace().geestdrift(['rules', '--format=json', '--locale=en']);
    expect(JSON.parse(stdout)[0]).toEqual({
      id: 'fout-woord',
      title: 'Titel van fout-woord (en)',
      severity: { klant: 'error', intern: 'error' },
      url: 'https://geestdrift.dev/regels/fout-woord',
    });
  });
});
