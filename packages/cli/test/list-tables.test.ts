import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';
import { makeXlsx } from './xlsx.js';

const LIST = `titel: Huisstijl
woorden:
  # geld
  kostenplaatje: prijs # zo
  uitrollen: {alternatief: invoeren, soort: werkwoord, vervalt: 30-6-2027}
  marktconform: allow
`;

describe('geestdrift list export and import', () => {
  it.each(['csv', 'tsv', 'xlsx', 'json', 'yaml'])('there and back by %s changes nothing', async (ending) => {
    const { geestdrift, read } = makeWorkplace({ 'l.yaml': LIST });
    const out = await geestdrift(['list', 'export', 'l.yaml', '-o', `out.${ending}`]);
    const isTable = /csv|tsv|xlsx/.test(ending);
    expect([out.status, out.stdout, out.stderr]).toEqual([
      0,
      '',
      isTable ? expect.stringContaining('titel') : '',
    ]);
    if (!isTable) {
      expect((await geestdrift(['list', 'check', `out.${ending}`])).status).toBe(0);
      await geestdrift(['list', 'export', `out.${ending}`, '-o', 'back.csv']);
    }
    const from = isTable ? `out.${ending}` : 'back.csv';
    const back = await geestdrift(['list', 'import', from, '-o', 'l.yaml']);
    expect(back.stdout).toBe('0 toegevoegd, 0 gewijzigd.\nEr is niets geschreven.\n');
    expect(read('l.yaml')).toBe(LIST);
    const made = await geestdrift(['list', 'import', from, '-o', 'nieuw/lijst.yaml']);
    expect(made.stdout).toContain('+ uitrollen → invoeren\n+ marktconform: allow\n3 toegevoegd');
    expect(read('nieuw/lijst.yaml')).toContain('vervalt: 2027-06-30');
  });

  it('export writes what Dutch Excel opens, and overwrites only with --force', async () => {
    const { geestdrift, read } = makeWorkplace({ 'l.yaml': LIST });
    const shown = await geestdrift(['list', 'export', 'l.yaml']);
    const csv =
      'woord;alternatief;soort;vervalt\r\nkostenplaatje;prijs;;\r\nuitrollen;invoeren;werkwoord;2027-06-30\r\nmarktconform;allow;;\r\n';
    expect(shown.stdout).toBe(csv);
    await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.csv']);
    expect(read('l.csv')).toBe(`\uFEFF${csv}`);
    const again = await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.csv']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('--force')]);
    expect((await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.csv', '--force'])).status).toBe(0);
  });

  it('export puts a whole file in the place of the one before', async () => {
    const { folder, geestdrift, read } = makeWorkplace({ 'l.yaml': LIST, 'l.csv': 'oud' });
    linkSync(join(folder, 'l.csv'), join(folder, 'zelfde'));
    await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.csv', '--force']);
    expect([read('l.csv').slice(1, 6), read('zelfde')]).toEqual(['woord', 'oud']);
    await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.xlsx']);
    expect((await geestdrift(['list', 'export', 'l.yaml', '-o', 'l.xlsx', '--force'])).status).toBe(0);
    expect(read('l.xlsx').slice(0, 2)).toBe('PK');
  });

  it('import shows what changes, writes it, and keeps comments and order', async () => {
    const csv = 'woord;alternatief;reden\nnieuw;vers;\nkostenplaatje;prijs|tarief;Klein.\n';
    const { geestdrift, read } = makeWorkplace({ 'l.yaml': LIST, 'l.csv': csv });
    const diff =
      '+ nieuw → vers\n~ kostenplaatje\n    alternatief: prijs → prijs, tarief\n    reden: (niets) → Klein.\n';
    const dry = await geestdrift(['list', 'import', 'l.csv', '-o', 'l.yaml', '--dry-run']);
    expect(dry.stdout).toContain(
      `${diff}= uitrollen → invoeren\n= marktconform: allow\n1 toegevoegd, 1 gewijzigd, 2 alleen in de lijst`,
    );
    expect(read('l.yaml')).toBe(LIST);
    const done = await geestdrift(['list', 'import', 'l.csv', '-o', 'l.yaml', '--remove']);
    expect(done.stdout).toContain(`${diff}- uitrollen → invoeren\n- marktconform: allow\n`);
    expect(read('l.yaml')).toBe(
      'titel: Huisstijl\nwoorden:\n  # geld\n  kostenplaatje: # zo\n    alternatief: [prijs, tarief]\n    reden: Klein.\n  nieuw: vers\n',
    );
    const json = await geestdrift(['list', 'import', 'l.csv', '-o', 'l.yaml', '-f', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ written: false, added: [], changed: [], removed: [] });
  });

  it('a table with mistakes is refused with all of them', async () => {
    const { geestdrift, read } = makeWorkplace({ 'l.csv': 'woord;ernst\na;zwaar\n;error\nb;licht\n' });
    const { status, stderr } = await geestdrift(['list', 'import', 'l.csv']);
    expect([status, stderr.match(/rij \d/g)]).toEqual([2, ['rij 3', 'rij 2', 'rij 4']]);
    expect(() => read('l.yaml')).toThrow();
  });
});

const HEAD =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>alternatief</t></is></c><c r="C1" t="s"><v>1</v></c></row>';
const STRINGS = ['woord', 'vervalt', 'kosten &amp; meer'];

describe('worksheets', () => {
  const importXlsx = async (bytes: Uint8Array) => {
    const place = makeWorkplace({ 'l.xlsx': bytes });
    const ran = await place.geestdrift(['list', 'import', 'l.xlsx']);
    return { ...ran, list: ran.status === 0 ? place.read('l.yaml') : '' };
  };

  it('as Excel writes them: shared and inline strings, rich text, dates, numbers, formulas, blank rows', async () => {
    const rows = `${HEAD}<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="str"><f>UPPER("x")</f><v>prijs</v></c><c r="C3" s="1"><v>46568</v></c></row><row r="5" spans="1:3"><c r="A5" t="inlineStr"><is><r><t>te </t></r><r><t>duur</t></r></is></c><c r="B5"><v>24</v></c><c r="C5"><v>46568</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    const { status, stdout, list } = await importXlsx(makeXlsx([{ name: 'Lijst', rows }], STRINGS));
    expect([status, stdout]).toEqual([0, expect.stringContaining('2 toegevoegd')]);
    expect(list).toMatch(
      / {2}"kosten & meer":\n {4}alternatief: prijs\n {4}vervalt: 2027-06-30\n {2}te duur:\n {4}alternatief: "24"\n {4}vervalt: 2027-06-30\n/,
    );
  });

  it('reads the first sheet with a column of words, and tells of the others', async () => {
    const other = '<row r="1"><c r="A1" t="inlineStr"><is><t>Uitleg</t></is></c></row>';
    const rows = `${HEAD}<row r="2"><c r="A2" t="s"><v>2</v></c></row>`;
    const sheets = [
      { name: 'Uitleg &#38; &#x201C;meer&#x201d;', rows: other },
      { name: 'V&amp;A &lt;1&gt; &amp;lt;', rows },
    ];
    const { status, stderr } = await importXlsx(makeXlsx(sheets, STRINGS));
    const told = 'Gelezen: het werkblad ‘V&A <1> &lt;’; niet gelezen: Uitleg & “meer”.\n';
    expect([status, stderr]).toEqual([0, told]);
  });

  it('a broken sheet beside the list does not matter; cells may leave out their address', async () => {
    const rows =
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>alternatief</t></is></c></row><row><c t="s"><v>2</v></c><c><v>7</v></c></row>';
    const other = '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>';
    const sheets = [
      { name: 'Stuk', rows: other },
      { name: 'Woorden', rows },
    ];
    const { status, list } = await importXlsx(makeXlsx(sheets, STRINGS));
    expect([status, list]).toEqual([0, expect.stringContaining('"kosten & meer": "7"')]);
  });

  const cell = (address: string, content: string, type = ''): string =>
    `${HEAD}<row r="2"><c r="${address}"${type}>${content}</c></row>`;

  it.each<[string, Uint8Array, string]>([
    ['no zip', strToU8('woord;alternatief\n'), 'geen Excel-werkblad'],
    ['half a zip', makeXlsx([{ name: 'L', rows: HEAD }], STRINGS).slice(0, 700), 'geen Excel-werkblad'],
    ['another zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'geen Excel-werkblad'],
    ['an old or protected file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'oud of beveiligd'],
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(80_000_000) }), 'te groot (80000000'],
    [
      'text far down',
      makeXlsx([{ name: 'L', rows: cell('A900000', '<v>1</v>') }], STRINGS),
      'te groot (A900000',
    ],
    ['text far right', makeXlsx([{ name: 'L', rows: cell('XFD2', '<v>1</v>') }], STRINGS), 'cel XFD2'],
    [
      'a row beyond the last',
      makeXlsx([{ name: 'L', rows: `${HEAD}<row r='99999999999'/>` }], STRINGS),
      'te groot',
    ],
    [
      'a formula that nobody worked out',
      makeXlsx([{ name: 'L', rows: cell('B2', '<f>A1</f>') }], STRINGS),
      'cel B2 bevat een fout',
    ],
    ['an error', makeXlsx([{ name: 'L', rows: cell('B2', '<v>#REF!</v>', ' t="e"') }], STRINGS), 'cel B2'],
    ['no words', makeXlsx([{ name: 'L', rows: '' }], []), '‘woord’'],
    ['broken XML', makeXlsx([{ name: 'L', rows: `${HEAD}<row r="2"><c r="A2"><v>` }], STRINGS), ''],
  ])('%s is told, and nothing is written', async (_, bytes, message) => {
    const { status, stderr, stdout } = await importXlsx(bytes);
    if (message === '') expect(stdout + stderr).not.toBe('');
    else expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('an open cell costs no more time than it has letters', async () => {
    const started = performance.now();
    const rows = HEAD + '<row r="2"><c r="A2">'.repeat(100_000);
    expect((await importXlsx(makeXlsx([{ name: 'L', rows }], STRINGS))).status).toBeLessThanOrEqual(2);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
