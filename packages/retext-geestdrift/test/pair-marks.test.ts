import { describe, expect, it } from 'vitest';
import { readSigns } from '../src/adapter/markup-signs.js';
import { pairMarks } from '../src/adapter/pair-marks.js';

const MARKUP = /(?:\]\(\/u(?: "t")?\)|<\/?[a-z]+(?: title="\*")?>|[*_~[\]])+/g;

/** The source with every letter as text and all else as markup; pairs as `open…close`. */
function pair(source: string): string[] {
  const gaps = [...source.matchAll(MARKUP)].map((gap) => ({
    start: gap.index,
    end: gap.index + gap[0].length,
  }));
  const signs = gaps.flatMap((gap) => readSigns(source, gap));
  return pairMarks(signs, source).map(
    ({ open, close }) => `${source.slice(open.start, open.end)}…${source.slice(close.start, close.end)}`,
  );
}

describe('pairMarks', () => {
  it.each([
    ['*a* b', ['*…*']],
    ['a**b**', ['**…**']],
    ['***a** b*', ['*…*', '**…**']],
    ['**a *b* c**', ['**…**', '*…*']],
    ['a**b*c*d**', ['**…**', '*…*']],
    ['_a_ __b__ ~~c~~ ~d~', ['_…_', '__…__', '~~…~~', '~…~']],
    ['[a](/u) b', ['[…](/u)']],
    ['[*a* b](/u "t")', ['[…](/u "t")', '*…*']],
    ['[a][] [b]', ['[…][]', '[…]']],
    ['<b>a</b> <i title="*">b</i>', ['<b>…</b>', '<i title="*">…</i>']],
    ['a<br>b</b>', []],
    ['*a [b* c](/u)', ['[…](/u)']],
    ['a* b', []],
  ])('pairs %s', (source, pairs) => {
    expect(pair(source)).toEqual(pairs);
  });
});
