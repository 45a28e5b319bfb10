import { readFileSync } from 'node:fs';
import type { RuleSet } from '@geestdrift/engine';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../bench/peers/arguments.js';
import { drawChart } from '../../bench/peers/chart.js';
import {
  countIssues,
  countLines,
  countMessages,
  countVfileMessages,
} from '../../bench/peers/count-findings.js';
import { figuresOf } from '../../bench/peers/figures-of.js';
import { findUnreadable } from '../../bench/peers/find-unreadable.js';
import { KEPT, readResults } from '../../bench/peers/kept.js';
import { plainTerms } from '../../bench/peers/plain-terms.js';
import type { Measured, Results } from '../../bench/peers/results.js';
import { showConditions, showRatio, showTime } from '../../bench/peers/show.js';
import { drawTable, putTable } from '../../bench/peers/table.js';

const program = (name: string, milliseconds: number, bound?: number): Measured => ({
  name,
  version: '1.2.3',
  finds: 'words',
  milliseconds,
  startUp: 100,
  peak: name === 'ripgrep' ? null : 50_000_000,
  findings: 1234,
  ...(bound && { bound }),
});

const results: Results = {
  node: '20.1.2',
  cores: 2,
  rounds: 3,
  terms: 700,
  files: 1000,
  bytes: 5_000_000,
  leftOut: 0,
  nodeStart: 40,
  growth: { files: 300, once: 200, tenfold: 1000 },
  geestdrift: program('Geestdrift', 500),
  peers: [program('slow & old', 10_000, 25), program('quick', 5000, 8), program('ripgrep', 10)],
};

describe('what is kept of the last measurement', () => {
  const kept = readResults();

  it('is a chart made of its results', () => {
    expect(readFileSync(KEPT.chart, 'utf8')).toBe(drawChart(kept));
  });

  it('is a table made of its results', () => {
    const readme = readFileSync(KEPT.readme, 'utf8');
    expect(putTable(readme, kept)).toBe(readme);
  });

  it('names no machine', () => {
    expect(Object.keys(kept).sort()).toEqual(Object.keys(results).sort());
    expect(readFileSync(KEPT.results, 'utf8')).not.toMatch(/\/(?:home|root|tmp|work)\b/);
  });
});

describe('readArguments', () => {
  it.each([
    [['x'], { folder: 'x', sample: 650, rounds: 3, update: false }],
    [['x', '--sample', '30', '--rounds', '1', '--update'], { sample: 30, rounds: 1, update: true }],
    [['x', '--json', 'y.json', '--check'], { json: 'y.json', check: true }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toMatchObject(expected);
  });

  it.each([[[]], [['x', 'y']], [['x', '--rounds', '0']], [['x', '--sample', '1.5']]])('not %j', (args) => {
    expect(readArguments(args)).toBeUndefined();
  });
});

describe('figures', () => {
  const figure = (name: string, of = results) => figuresOf(of).find((each) => each.name.startsWith(name));

  it.each([
    ['slow & old against', '20×', '≥ 25×', false],
    ['quick against', '10×', '≥ 8×', true],
    ['ripgrep against', '0.02×', undefined, undefined],
    ['Geestdrift against ripgrep', '10×', '≤ 15×', true],
    ['Geestdrift, 300 files ten times', '5×', '≤ 10.5×', true],
  ])('%s: %s, %s', (name, value, bound, holds) => {
    expect(figure(name)?.value).toBe(value);
    expect(figure(name)?.bound).toBe(bound);
    expect(figure(name)?.holds).toBe(holds);
  });

  it('leave out the limit where there is no ripgrep', () => {
    const without = { ...results, peers: results.peers.slice(0, 2) };
    expect(figure('Geestdrift against ripgrep', without)).toBeUndefined();
  });
});

describe('for people', () => {
  it.each([
    [4, '0.00 s'],
    [412, '0.41 s'],
    [4120, '4.1 s'],
    [41_200, '41 s'],
  ])('%d ms is %s', (milliseconds, shown) => {
    expect(showTime(milliseconds)).toBe(shown);
  });

  it('a ratio has two figures below one, and Geestdrift has none', () => {
    expect([...results.peers, results.geestdrift].map((each) => showRatio(results, each))).toEqual([
      '20×',
      '10×',
      '0.02×',
      '',
    ]);
  });

  it('conditions', () => {
    expect(showConditions(results)).toBe(
      '1,000 Dutch Markdown files (5.0 MB), whole processes, median of 3 runs, Node 20, 2 cores',
    );
  });

  it('the table begins with the fastest', () => {
    expect(drawTable(results).split('\n').slice(2, 6)).toEqual([
      '| ripgrep 1.2.3 | words | 0.01 s | 0.02× | 0.10 s |  | 1,234 |',
      '| **Geestdrift** | words | 0.50 s |  | 0.10 s | 50 MB | 1,234 |',
      '| quick 1.2.3 | words | 5.0 s | 10× | 0.10 s | 50 MB | 1,234 |',
      '| slow & old 1.2.3 | words | 10 s | 20× | 0.10 s | 50 MB | 1,234 |',
    ]);
  });

  it('a text without marks takes no table', () => {
    expect(() => putTable('# Title', results)).toThrow('there must be <!-- peers');
  });

  it('bars are in proportion, and names are escaped', () => {
    const chart = drawChart(results);
    const widths = [...chart.matchAll(/<rect class="(?:own|peer)".* width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([1, 22, 215, 430]);
    expect(chart).toContain('slow &amp; old 10 s (20×)');
    expect(chart).toMatch(/prefers-color-scheme: dark/);
  });
});

describe('findUnreadable', () => {
  it.each([
    ['none', [1, 2, 3], [], []],
    ['one', [1, 2, 3, 4, 5], [4], [4]],
    ['several', [1, 2, 3, 4, 5, 6, 7], [1, 6, 7], [1, 6, 7]],
    ['all', [1, 2], [1, 2], [1, 2]],
  ])('%s', (_, items, bad, expected) => {
    expect(findUnreadable(items, (part) => !part.some((item) => bad.includes(item)))).toEqual(expected);
  });

  it('throws where only all together are too much', () => {
    expect(() => findUnreadable([1, 2, 3, 4], (part) => part.length < 4)).toThrow('each half of 4 files');
  });
});

describe('findings are counted', () => {
  const ran = (stdout: string, stderr = '') => ({ status: 1, stdout, stderr, milliseconds: 1 });

  it.each([
    ['in JSON', countMessages, ran('[{"messages":[1,2]},{"messages":[]},{"messages":[3]}]'), 3],
    ['by lines', countLines, ran('./a.md:1:2:reeds\nb.md:10:3-10:9: thans\n\nmore\n'), 2],
    ['by nothing', countLines, ran(''), 0],
    [
      'below names',
      countVfileMessages,
      ran('', 'a.md\n  1:2-1:3  warning  No  x  y\n 14:2  error  No\n\nb.md: no issues found\n'),
      2,
    ],
    [
      'in a summary',
      countIssues,
      ran('a.md:1:2 - Unknown word (x)', 'Issues found: 12 in 3 of 4 files.'),
      12,
    ],
  ])('%s', (_, count, output, expected) => {
    expect(count(output)).toBe(expected);
  });

  it.each([
    ['no JSON', countMessages],
    ['a complaint', countLines],
    ['no file', countVfileMessages],
    ['no summary', countIssues],
  ])('not in %s', (_, count) => {
    expect(() => count(ran('', 'Error: out of memory'))).toThrow();
  });
});

describe('plainTerms', () => {
  const terms = plainTerms(ruleSet);

  it('are some hundreds of words and phrases, each once', () => {
    expect(terms.length).toBeGreaterThan(300);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.every((term) => term !== '' && term === term.trim() && !/[\n*$<]/.test(term))).toBe(true);
  });

  it.each(['klanttevredenheid', 'reeds', 'ten tijde van', 'zulks'])('have %s', (term) => {
    expect(terms).toContain(term);
  });

  it.each([
    ['follow choices and leave out nothing', '1 3 7 0 0 2 9 0 1 0 2 5', [], ['a c', 'b c']],
    ['name a compound’s parts', '0 3 5', [], ['klantstem']],
    ['end where any word may stand', '0 0 0 4 5', [], []],
    ['end where a place is required', '4 0 0 0 5', [], []],
    ['leave out what a condition decides', '0 0 5', [{ name: 'promised', argument: null }], []],
    ['leave out what has more variants than a list', '0 5 0 5 5', [], []],
    ['list any number of single words', '0 6 5', [], Array.from({ length: 20 }, (_, n) => `w${n + 10}`)],
  ])('%s', (_, code, when, expected) => {
    expect(plainTerms(ruleSetOf(code, when))).toEqual(expected);
  });
});

/** One rule with one pattern, over a table of atoms. */
function ruleSetOf(
  code: string,
  when: readonly { readonly name: string; readonly argument: unknown }[],
): RuleSet {
  const [rule] = ruleSet.rules;
  if (rule === undefined) throw new Error('no rules');
  const words = (...list: readonly string[]) => ({ kind: 'words' as const, words: list, sets: [] });
  return {
    atoms: [
      words('a'),
      words('b'),
      words('c'),
      {
        kind: 'compound',
        heads: [],
        headSets: ['klant'],
        anyHead: false,
        stem: 'stem',
        anyTail: true,
      },
      { kind: 'class', name: 'any' },
      words('p', 'q', 'r', 's'),
      words(...Array.from({ length: 20 }, (_, number) => `w${number + 10}`)),
    ],
    anchors: [],
    sets: { klant: ['klant'] },
    rules: [
      {
        ...rule,
        patterns: [{ program: { code, captures: [] }, anchors: [], replace: [], terms: 0 }],
        terms: [{ when, unless: [], except: [], message: { nl: '', en: '' }, fix: false, levels: [] }],
      },
    ],
  };
}
