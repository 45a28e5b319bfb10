import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../src/fix/apply-edits.js';
import { fixSource } from '../src/fix/fix-source.js';
import type { CheckResult } from '../src/model/checking.js';
import type { Finding, Severity } from '../src/model/finding.js';

type Edit = readonly [start: number, end: number, text: string];

function finding(
  edits: readonly Edit[],
  severity: Severity = 'warning',
  kind: 'fix' | 'offer' | 'manual' = 'fix',
): Finding {
  const suggestion = {
    description: '',
    edits: edits.map(([start, end, text]) => ({ range: { start, end }, text })),
    expected: '',
    manual: kind === 'manual',
  };
  const range = { start: edits[0]?.[0] ?? 0, end: edits.at(-1)?.[1] ?? 0 };
  const base = {
    ruleId: 'r',
    severity,
    message: '',
    range,
    actual: '',
    sentence: '',
    sentenceRange: { start: 0, end: 0 },
    suggestions: [suggestion],
    url: '',
  };
  return kind === 'fix' ? { ...base, fix: suggestion } : base;
}

describe('applyEdits', () => {
  it('takes no longer than there are findings, also in unusual order', () => {
    const count = 100_000;
    const findings = Array.from({ length: count }, (_, at) => finding([[2 * at, 2 * at + 1, 'b']]));
    expect(applyEdits('a '.repeat(count), findings.reverse(), 'fixes')).toBe('b '.repeat(count));
  });

  const cases: [name: string, findings: Finding[], mode: 'fixes' | 'suggestions', expected: string][] = [
    ['a fix', [finding([[0, 1, 'A']])], 'fixes', 'Abcdefgh'],
    [
      'two fixes, whatever their order',
      [finding([[4, 5, 'E']]), finding([[0, 1, 'A']])],
      'fixes',
      'AbcdEfgh',
    ],
    [
      'the edits of one finding together',
      [
        finding([
          [6, 7, 'G'],
          [0, 1, ''],
        ]),
      ],
      'fixes',
      'bcdefGh',
    ],
    ['an insertion', [finding([[3, 3, '-']])], 'fixes', 'abc-defgh'],
    ['the first of two that overlap', [finding([[1, 4, 'X']]), finding([[2, 6, 'Y']])], 'fixes', 'aXefgh'],
    [
      'the more severe of two in one place',
      [finding([[1, 3, 'X']]), finding([[1, 2, 'Y']], 'error')],
      'fixes',
      'aYcdefgh',
    ],
    [
      'not what lies between the edits of another',
      [
        finding([
          [0, 1, 'A'],
          [5, 6, 'F'],
        ]),
        finding([[3, 4, 'D']]),
      ],
      'fixes',
      'AbcdeFgh',
    ],
    ['not what touches another', [finding([[0, 2, '']]), finding([[2, 4, '']])], 'fixes', 'cdefgh'],
    ['no proposals', [finding([[0, 1, 'A']], 'error', 'offer')], 'fixes', 'abcdefgh'],
    ['proposals when asked', [finding([[0, 1, 'A']], 'error', 'offer')], 'suggestions', 'Abcdefgh'],
    ['never what a person must do', [finding([[0, 1, 'A']], 'error', 'manual')], 'suggestions', 'abcdefgh'],
    ['nothing without findings', [], 'fixes', 'abcdefgh'],
  ];
  it.each(cases)('applies %s', (_, findings, mode, expected) => {
    expect(applyEdits('abcdefgh', findings, mode)).toBe(expected);
  });

  it('takes the first proposal that needs no person', () => {
    const manual = finding([[0, 1, 'M']], 'error', 'manual');
    const offered = finding([[0, 1, 'A']], 'error', 'offer');
    const both = { ...manual, suggestions: [...manual.suggestions, ...offered.suggestions] };
    expect(applyEdits('abcdefgh', [both], 'suggestions')).toBe('Abcdefgh');
  });

  it('changes nothing outside its edits', () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(4), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        fc.array(edit, { maxLength: 6 }),
        (source, edits) => {
          const findings = edits.map(([start, length, text]) => finding([[start, start + length, text]]));
          const result = applyEdits(source, findings, 'fixes');
          expect(result.endsWith(source.slice(24))).toBe(true);
        },
      ),
    );
  });
});

describe('fixSource', () => {
  const replacing =
    (pattern: RegExp, replace: (match: string) => string) =>
    (text: string): CheckResult => ({
      findings: [...text.matchAll(pattern)].map((match) =>
        finding([[match.index, match.index + match[0].length, replace(match[0])]]),
      ),
      notices: [],
    });

  it('goes on until nothing changes', () => {
    const check = replacing(/a+/g, (match) => (match.length > 1 ? match.slice(1) : match));
    const fixed = fixSource('xaaaay', check, 'fixes');
    expect([fixed.text, fixed.settled]).toEqual(['xay', true]);
    expect(fixSource(fixed.text, check, 'fixes').text).toBe(fixed.text);
  });

  it.each([
    ['grows', replacing(/a+/g, (match) => `${match}a`)],
    ['swings', replacing(/a|b/g, (match) => (match === 'a' ? 'b' : 'a'))],
  ])('leaves a text alone that %s', (_, check) => {
    expect(fixSource('xa', check, 'fixes')).toMatchObject({ text: 'xa', settled: false });
  });
});
