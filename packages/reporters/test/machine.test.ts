import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayPath } from '../src/display-path.js';
import type { FileResult } from '../src/model.js';
import { reporter as compactReporter } from '../src/reporters/compact.js';
import { reporter as jsonReporter } from '../src/reporters/json.js';
import { reporters } from '../src/reporters.generated.js';
import { CONTEXT, makeFinding, makeResult } from './results.js';

const context = CONTEXT;
const compact = compactReporter.report;
const json = jsonReporter.report;
const source = 'Onze\r\nmooie klanttevredenheid 😀 telt.\rWij staan altijd klaar.\n';
const results: FileResult[] = [
  makeResult('/werk/mails/a.md', source, [
    makeFinding(source, 'klanttevredenheid', {
      severity: 'error',
      ruleId: 'klanttevredenheid',
      message: 'Mik\nhoger.',
      fix: true,
      proposals: [
        {
          edits: [
            ['Onze', 'Ons'],
            ['klanttevredenheid', 'klantenthousiasme'],
          ],
        },
        { edits: [['klanttevredenheid', '[naam]']], manual: true },
      ],
    }),
    makeFinding(source, 'telt', { severity: 'suggestion' }),
    makeFinding(source, 'altijd'),
  ]),
  makeResult('/werk/b.md', ''),
  { ...makeResult('/elders/c.md', ''), error: { code: 'not-found', message: 'dit bestand bestaat niet' } },
  {
    ...makeResult('/werk/d.md', 'a\nb'),
    output: 'c',
    notices: [{ code: 'plain', message: 'als tekst gelezen', offset: 2 }],
  },
];

describe('json', () => {
  it("has ESLint's shape", () => {
    expect(JSON.parse(json(results, context))).toEqual([
      {
        filePath: '/werk/mails/a.md',
        messages: [
          {
            ruleId: 'klanttevredenheid',
            severity: 2,
            level: 'error',
            message: 'Mik\nhoger.',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 24,
            range: [12, 29],
            sentence: 'Onze mooie klanttevredenheid 😀 telt. Wij staan altijd klaar. ',
            sentenceRange: [12, 29],
            actual: 'klanttevredenheid',
            expected: ['klantenthousiasme', '[naam]'],
            url: 'https://geestdrift.dev/regels/klanttevredenheid',
            fix: {
              edits: [
                { range: [0, 4], text: 'Ons' },
                { range: [12, 29], text: 'klantenthousiasme' },
              ],
            },
            suggestions: [
              {
                desc: 'Vervang door ‘Ons … klantenthousiasme’',
                edits: [
                  { range: [0, 4], text: 'Ons' },
                  { range: [12, 29], text: 'klantenthousiasme' },
                ],
              },
              { desc: 'Vervang door ‘[naam]’', edits: [{ range: [12, 29], text: '[naam]' }], manual: true },
            ],
          },
          expect.objectContaining({
            severity: 0,
            level: 'suggestion',
            line: 2,
            column: 28,
            endColumn: 32,
            fix: null,
            suggestions: [],
          }),
          expect.objectContaining({
            severity: 1,
            level: 'warning',
            line: 3,
            column: 11,
            range: [49, 55],
            expected: [],
          }),
        ],
        errorCount: 1,
        warningCount: 1,
        suggestionCount: 1,
        fixableErrorCount: 1,
        fixableWarningCount: 0,
      },
      { filePath: '/werk/b.md', messages: [], ...noCounts },
      {
        filePath: '/elders/c.md',
        messages: [
          {
            ruleId: null,
            fatal: true,
            severity: 2,
            level: 'error',
            code: 'not-found',
            message: 'dit bestand bestaat niet',
          },
        ],
        ...noCounts,
        errorCount: 1,
      },
      {
        filePath: '/werk/d.md',
        messages: [],
        ...noCounts,
        output: 'c',
        notices: [{ code: 'plain', message: 'als tekst gelezen', line: 2, column: 1 }],
      },
    ]);
  });

  it('is an array even without files', () => {
    expect(json([], context)).toBe('[]\n');
  });
});

const noCounts = {
  errorCount: 0,
  warningCount: 0,
  suggestionCount: 0,
  fixableErrorCount: 0,
  fixableWarningCount: 0,
};

describe('compact', () => {
  it('is a line a finding', () => {
    expect(compact(results, context)).toBe(`mails/a.md:2:7: error klanttevredenheid: Mik hoger.
mails/a.md:2:28: suggestion holle-frase: Laat zien wat de klant merkt.
mails/a.md:3:11: warning holle-frase: Laat zien wat de klant merkt.
/elders/c.md:1:1: error: dit bestand bestaat niet
d.md:2:1: notice: als tekst gelezen
`);
  });

  it('tells notices behind the findings', () => {
    const notices = [
      { code: 'ongebruikt', message: 'Niets\nuitgezet.', offset: 6 },
      { code: 'te-diep', message: 'Te diep.' },
    ];
    expect(compact([{ ...makeResult('/werk/b.md', 'Regel\nNog een'), notices }], context)).toBe(
      'b.md:2:1: notice: Niets uitgezet.\nb.md:1:1: notice: Te diep.\n',
    );
  });

  it('is empty when nothing was found', () => {
    expect(compact([makeResult('/werk/b.md', '')], context)).toBe('');
  });
});

describe('displayPath', () => {
  it.each([
    ['/werk/a/b.md', '/werk', 'a/b.md'],
    ['/werk/a/b.md', '/werk/', 'a/b.md'],
    ['/werkplaats/a.md', '/werk', '/werkplaats/a.md'],
    ['C:\\werk\\a.md', 'C:\\werk', 'a.md'],
    ['/a.md', '/', 'a.md'],
  ])('%s from %s: %s', (path, cwd, shown) => {
    expect(displayPath(path, cwd)).toBe(shown);
  });
});

describe('the generated index', () => {
  it('has every report', async () => {
    const path = new URL('../src/reporters.generated.ts', import.meta.url);
    const before = readFileSync(path, 'utf8');
    await import('../scripts/generate-index.mjs' as string);
    expect(readFileSync(path, 'utf8')).toBe(before);
    for (const [name, load] of Object.entries(reporters))
      expect([name, typeof load]).toEqual([name, 'function']);
  });
});
