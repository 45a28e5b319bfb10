import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geestdrift, makeFolder } from './geestdrift.js';

const SENTENCES = [
  'Wij meten de klanttevredenheid van onze klanten.',
  'Helaas kunnen wij u niet helpen.',
  'De zon schijnt vandaag.',
  'Het kostenplaatje volgt <b>snel</b> — naar verwachting.',
];

/** Many small files, of which one is no text, and some have a broken configuration. */
function makeTexts(count = 200): Record<string, string | Uint8Array> {
  const files = Array.from({ length: count }, (_, at): [string, string] => {
    const text = SENTENCES.slice(at % SENTENCES.length).concat(`Nummer ${at}: wij doen ons best.`);
    return [`${at % 7}/${at}.${['md', 'txt', 'html'][at % 3]}`, `${text.join('\n\n')}\n`];
  });
  return {
    ...Object.fromEntries(files),
    'geestdrift.config.yaml': 'lists: [huisstijl.yaml]\noverrides: [{files: ["3/**"], audience: intern}]\n',
    'huisstijl.yaml': 'kostenplaatje: prijs\n',
    '5/geestdrift.config.yaml': 'rulez: {}\n',
    'stuk.md': new Uint8Array([0x61, 0xff, 0x0a]),
  };
}

describe('--threads', () => {
  it.each([
    ['stylish', []],
    ['json', []],
    ['json', ['--cache']],
    [
      'compact',
      ['--rule', 'kille-taal: off', '--report-unused-disable', '--audience', 'klant', '--locale', 'en'],
    ],
    ['json', ['--fix-dry-run', '--fix-suggestions', '--no-config']],
  ])('%s %j says the same, however many', (format, more) => {
    const folder = makeFolder(makeTexts());
    const args = ['--format', format, ...more, '.', 'stuk.md', 'weg.md'];
    const [one, ...others] = [1, 2, 4].map((threads) =>
      geestdrift(folder, ['--threads', `${threads}`, ...args]),
    );
    expect(one?.status).toBe(2);
    expect(one?.stdout).toContain('wij doen ons best');
    for (const other of others) expect(other).toEqual(one);
  });

  it('mends as one thread does', () => {
    const [one, two] = [1, 2].map((threads) => {
      const folder = makeFolder(makeTexts(40));
      geestdrift(folder, ['--threads', `${threads}`, '--fix-suggestions', '.']);
      return Array.from({ length: 40 }, (_, at) =>
        readFileSync(join(folder, `${at % 7}/${at}.${['md', 'txt', 'html'][at % 3]}`), 'utf8'),
      );
    });
    expect(two).toEqual(one);
  });

  it('gives a report of one’s own whole texts', () => {
    const folder = makeFolder({
      'a.md': `${SENTENCES.join('\n\n')}\n`,
      'b.md': 'Helaas.\n',
      'c.md': 'Niets.\n',
    });
    const module = 'export default (results) => results.map(({ source }) => source).join("|");';
    writeFileSync(join(folder, 'eigen.mjs'), module);
    const [one, two] = [1, 2].map((threads) =>
      geestdrift(folder, ['--threads', `${threads}`, '-f', './eigen.mjs', '.']),
    );
    expect(one?.stdout).toContain(SENTENCES[0]);
    expect(two).toEqual(one);
  });
});

describe('--cache over the real rules', () => {
  it('says the same', () => {
    const folder = makeFolder(makeTexts());
    const args = ['--cache', '-f', 'json', '.'];
    const first = geestdrift(folder, args);
    expect(geestdrift(folder, args)).toEqual(first);
    expect(first.stdout).toBe(geestdrift(folder, ['-f', 'json', '.']).stdout);
  });
});
