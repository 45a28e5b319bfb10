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
});
