import { expect, it } from 'vitest';
import type { Block } from '../../src/model/document.js';
import type { Suggestion } from '../../src/model/finding.js';
import { sliceMap } from '../../src/model/offset-map.js';
import type { Found } from '../../src/pipeline/check-block.js';
import { mergeReadings } from '../../src/pipeline/merge-readings.js';

/** A reading that shows these stretches of a source of letters. */
function reading(...stretches: readonly (readonly [number, number])[]): Block {
  let text = 0;
  const runs = stretches.map(([start, end]) => {
    const length = end - start;
    text += length;
    return { text: text - length, source: start, length, sourceLength: length };
  });
  const prose = { text: 'x'.repeat(text), map: { runs }, marks: [] };
  return { kind: 'paragraph', start: 0, end: 30, scan: null, prose: () => prose };
}

function found(
  ruleId: string,
  start: number,
  end: number,
  ...edits: readonly (readonly [number, number])[]
): Found {
  const suggestion: Suggestion = {
    description: '',
    edits: edits.map(([from, to]) => ({ range: { start: from, end: to }, text: 'y' })),
    expected: 'y',
    manual: false,
  };
  const finding = {
    ruleId,
    severity: 'warning',
    message: '',
    range: { start, end },
    actual: '',
    sentence: '',
    sentenceRange: { start: 0, end: 0 },
    url: '',
  } as const;
  return {
    active: {} as Found['active'],
    finding: { ...finding, fix: suggestion, suggestions: [suggestion] },
  };
}

/** Rule, place, and whether a batch may mend it. */
function told(...readings: readonly (readonly [Block, readonly Found[]])[]): string[] {
  return mergeReadings(readings.map(([block, list]) => ({ reading: block, found: list }))).map(
    ({ finding }) =>
      `${finding.ruleId} ${finding.range.start}-${finding.range.end} ${finding.fix === undefined ? 'manual' : 'fix'} ${finding.suggestions[0]?.manual}`,
  );
}

const FIRST = reading([0, 10], [20, 30]);
const SECOND = reading([0, 5], [12, 18], [20, 30]);

it.each<[string, string[], string[]]>([
  [
    'what one reading alone shows',
    told([FIRST, [found('a', 6, 9, [6, 9])]], [SECOND, []]),
    ['a 6-9 fix false'],
  ],
  [
    'what all readings show, once',
    told([FIRST, [found('a', 0, 4, [0, 4])]], [SECOND, [found('a', 0, 4, [0, 4])]]),
    ['a 0-4 fix false'],
  ],
  [
    'what another reading shows too, and finds nothing in',
    told([FIRST, [found('a', 0, 4, [0, 4])]], [SECOND, []]),
    ['a 0-4 manual true'],
  ],
  [
    'what another reading would mend in another way',
    told([FIRST, [found('a', 0, 4, [0, 4])]], [SECOND, [found('a', 0, 4, [0, 5])]]),
    ['a 0-4 manual true'],
  ],
  [
    'what another reading would mend in the branch of the first too',
    told([FIRST, [found('a', 0, 4, [0, 4], [6, 9])]], [SECOND, [found('a', 0, 4, [0, 4], [22, 23])]]),
    ['a 0-4 manual true'],
  ],
  [
    'an insertion at the end of what another reading shows',
    told([FIRST, [found('a', 6, 9, [5, 5])]], [SECOND, []]),
    ['a 6-9 manual true'],
  ],
  [
    'places in the order of the source',
    told(
      [FIRST, [found('b', 22, 24, [22, 24])]],
      [SECOND, [found('a', 12, 14, [12, 14]), found('b', 22, 24, [22, 24])]],
    ),
    ['a 12-14 fix false', 'b 22-24 fix false'],
  ],
])('%s', (_, actual, expected) => {
  expect(actual).toEqual(expected);
});

it('mends the branches of all readings at once', () => {
  const merged = mergeReadings([
    { reading: FIRST, found: [found('a', 6, 24, [6, 9], [22, 24])] },
    { reading: SECOND, found: [found('a', 12, 24, [12, 18], [22, 24])] },
  ]);
  const mended = merged.map(({ finding }) =>
    finding.fix?.edits.map(({ range: { start, end } }) => [start, end]),
  );
  const all = [
    [6, 9],
    [12, 18],
    [22, 24],
  ];
  expect(mended).toEqual([all, all]);
});

it('leaves what stands between words as it is', async () => {
  const { toSourceEdits } = await import('../../src/rewrite/source-edits.js');
  const source = 'altijd{% x %} klaar';
  const prose = {
    text: 'altijd klaar',
    map: { runs: [...sliceMap(0, 6).runs, { text: 6, source: 13, length: 6, sourceLength: 6 }] },
    marks: [],
    gaps: [{ start: 6, end: 13 }],
  };
  const edits = toSourceEdits([{ range: { start: 0, end: 12 }, text: 'op tijd' }], prose, source);
  expect(edits).toEqual([
    { range: { start: 0, end: 6 }, text: 'op tijd' },
    { range: { start: 13, end: 19 }, text: '' },
  ]);
});
