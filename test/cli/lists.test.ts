import { describe, expect, it } from 'vitest';
import { geestdrift, makeFolder } from './geestdrift.js';

const TEXT = 'Wij sturen u het kostenplaatje.\n';
const COMPACT = ['--format', 'compact'];

describe('lists on the command line', () => {
  it('of the configuration and of --list, whose replacement mends the text', () => {
    const folder = makeFolder({
      'a.md': TEXT,
      'geestdrift.config.yaml': 'lists: [huisstijl.yaml]\n',
      'huisstijl.yaml': 'sturen: mailen\n',
      'extra.csv': 'woord;alternatief;ernst\r\nkostenplaatje;prijs;error\r\n',
    });
    const { status, stdout } = geestdrift(folder, ['a.md', '--list', 'extra.csv', ...COMPACT]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.md:1:5: warning lijst\/huisstijl: .+\na\.md:1:18: error lijst\/extra: .+\n$/);
    const mended = geestdrift(folder, ['a.md', '--list', 'extra.csv', '--fix-dry-run', '--fix-suggestions']);
    expect(mended.stdout).toContain('+Wij mailen u de prijs.');
  });

  it('without configuration', () => {
    const folder = makeFolder({ 'a.md': TEXT, 'l.yaml': 'kostenplaatje:\n' });
    const { status, stdout } = geestdrift(folder, ['a.md', '--no-config', '--list', 'l.yaml', ...COMPACT]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('lijst/l')]);
  });

  it('as old Windows writes them', () => {
    const list = Buffer.from('woord;alternatief\r\ncli\xebntgericht;gewoon\r\n', 'latin1');
    const folder = makeFolder({ 'a.md': 'Wij werken cliëntgericht.\n', 'l.csv': list });
    expect(geestdrift(folder, ['a.md', '--list', 'l.csv', ...COMPACT]).stdout).toContain('lijst/l');
  });

  it('with a mistake: told with its row, exit status 2, and the other rows work', () => {
    const folder = makeFolder({ 'a.md': TEXT, 'l.csv': 'woord;ernst\nsturen;zwaar\nkostenplaatje;error\n' });
    const { status, stdout, stderr } = geestdrift(folder, ['a.md', '--list', 'l.csv', ...COMPACT]);
    expect(status).toBe(2);
    expect(stdout).toContain('1:18: error lijst/l');
    expect(stderr).toContain('l.csv:2:8: rij 2: de ernst ‘zwaar’ bestaat niet');
  });

  it('that are not there, or share a name, are wrong use', () => {
    const folder = makeFolder({ 'a.md': TEXT, 'l.csv': 'woord\nx\n', 'b/l.yaml': 'x: y\n' });
    expect(geestdrift(folder, ['a.md', '--list', 'nergens.yaml'])).toMatchObject({ status: 2, stdout: '' });
    const double = geestdrift(folder, ['a.md', '--list', 'l.csv', '--list', 'b/l.yaml']);
    expect([double.status, double.stderr]).toEqual([2, expect.stringContaining('twee lijsten')]);
  });

  it.each([
    ['off', ''],
    ['error', '1:18: error lijst/l'],
    ['{klant: suggestion}', '1:18: suggestion lijst/l'],
  ])('a configuration sets one to %s', (severity, found) => {
    const folder = makeFolder({
      'a.md': TEXT,
      'l.yaml': 'kostenplaatje:\n',
      'geestdrift.config.yaml': `audience: klant\nlists: [l.yaml]\nrules: {lijst/l: ${severity}}\n`,
    });
    const { stdout, stderr } = geestdrift(folder, ['a.md', ...COMPACT]);
    expect([stdout.includes('lijst/l'), stderr]).toEqual([found !== '', '']);
    expect(stdout).toContain(found);
  });

  it('that do not exist are told, wherever they are named', () => {
    const folder = makeFolder({
      'a.md': `<!-- geestdrift-disable lijst/huistijl -->\n${TEXT}`,
      'huisstijl.yaml': 'kostenplaatje:\n',
      'geestdrift.config.yaml': 'lists: [huisstijl.yaml]\n',
      'b/geestdrift.config.yaml': 'rules: {lijst/x: off}\n',
      'b/a.md': TEXT,
    });
    const inText = geestdrift(folder, ['a.md']);
    expect(inText.stdout).toContain(
      'de lijst ‘lijst/huistijl’, en die geldt hier niet. Bedoelt u ‘lijst/huisstijl’?',
    );
    const inFlag = geestdrift(folder, ['a.md', '--fix', '--rule', 'lijst/huistijl: off']);
    expect(inFlag).toMatchObject({ status: 2, stdout: '' });
    expect(inFlag.stderr).toContain(
      'de lijst ‘lijst/huistijl’ bestaat niet; bekend: lijst/huisstijl. Is ‘lijst/huisstijl’ bedoeld?',
    );
    const inConfig = geestdrift(folder, ['b']);
    expect(inConfig.status).toBe(2);
    expect(inConfig.stderr).toContain('config.yaml:1:9: de lijst ‘lijst/x’ bestaat niet; bekend: geen.');
    expect(geestdrift(folder, ['a.md', '--rule', 'lijst/huisstijl: off']).stderr).toBe('');
    expect(geestdrift(folder, ['a.md', '--no-config', '--rule', 'ja-maar: off']).stdout).not.toContain(
      'huistijl',
    );
  });
});
