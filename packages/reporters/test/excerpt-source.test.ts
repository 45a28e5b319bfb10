import type { Finding, Notice } from '@geestdrift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../src/excerpt-source.js';
import { indexPositions } from '../src/positions.js';
import { reporters } from '../src/reporters.generated.js';
import { CONTEXT } from './results.js';

const PIECES = [
  'Wij meten',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  'é',
  '👍🏽',
  'a\u0301',
  '<b>',
  '</b>',
  ' — ',
  'woord ',
  '\u200b',
  '字',
];

const sources = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

/** A source with findings and notices anywhere in it. */
const results = sources.chain((source) => {
  const range = fc
    .tuple(fc.nat(source.length), fc.nat(source.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const edits = fc.array(fc.record({ range, text: fc.constantFrom('', 'anders', 'een\nander') }), {
    minLength: 1,
    maxLength: 3,
  });
  const suggestion = fc.record({
    description: fc.constant('Vervang'),
    edits,
    expected: fc.constant('anders'),
    manual: fc.boolean(),
  });
  const finding = fc
    .record({
      range,
      suggestions: fc.array(suggestion, { maxLength: 2 }),
      isFixed: fc.boolean(),
      unplaced: fc.boolean(),
    })
    .map(({ range: at, suggestions, isFixed, unplaced }): Finding => {
      const actual = source.slice(at.start, at.end);
      const [first] = suggestions;
      return {
        ruleId: 'kille-taal',
        severity: 'warning',
        message: 'Zo zegt niemand dat.',
        sentence: actual,
        sentenceRange: { start: 0, end: actual.length },
        range: at,
        actual,
        url: 'https://geestdrift.dev/regels/kille-taal',
        ...(unplaced ? { unplaced: true, place: 'Kop', suggestions: [] } : { suggestions }),
        ...(isFixed && !unplaced && first !== undefined ? { fix: first } : {}),
      };
    });
  const notice = fc.nat(source.length).map((offset): Notice => ({ code: 'x', message: 'Let op.', offset }));
  return fc.record({
    filePath: fc.constant('/werk/a.md'),
    source: fc.constant(source),
    findings: fc.array(finding, { maxLength: 4 }),
    notices: fc.array(notice, { maxLength: 2 }),
  });
});

describe('excerptSource', () => {
  it.each(Object.entries(reporters))('has all that %s looks at', async (_, load) => {
    const { report } = await load();
    await fc.assert(
      fc.asyncProperty(results, async (result) => {
        const excerpt = { ...result, source: excerptSource(result.source, result) };
        expect(await report([excerpt], CONTEXT)).toBe(await report([result], CONTEXT));
      }),
    );
  });

  it('keeps no line without a finding, proposal or notice', () => {
    const source = 'een\ntwee\r\ndrie\rvier\nvijf';
    const notices = [{ code: 'x', message: 'y', offset: source.indexOf('drie') }];
    expect(excerptSource(source, { findings: [], notices })).toEqual({ lines: [[3, 10, 'drie\r']] });
    expect(excerptSource(source, { findings: [], notices: [] })).toEqual({ lines: [] });
  });
});

describe('linesAround', () => {
  it.each([
    [
      { start: 1, end: 2 },
      { text: 'een\n', start: 0 },
    ],
    [
      { start: 3, end: 4 },
      { text: 'een\ntwee\r\n', start: 0 },
    ],
    [
      { start: 10, end: 19 },
      { text: 'drie\rvier', start: 10 },
    ],
  ])('%j', (range, expected) => {
    expect(indexPositions('een\ntwee\r\ndrie\rvier').linesAround(range)).toEqual(expected);
  });
});
