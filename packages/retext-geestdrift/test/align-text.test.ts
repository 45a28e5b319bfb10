import { describe, expect, it } from 'vitest';
import { alignText } from '../src/adapter/align-text.js';
import { ProseDraft } from '../src/adapter/prose-draft.js';

/** Runs as `[text, source, length, sourceLength]`. */
function align(text: string, source: string): { end: number | undefined; text: string; runs: number[][] } {
  const draft = new ProseDraft();
  const end = alignText(text, source, 0, source.length, draft);
  const prose = draft.finish([]);
  const runs = prose.map.runs.map((run) => [run.text, run.source, run.length, run.sourceLength]);
  return { end, text: prose.text, runs };
}

describe('alignText', () => {
  it.each([
    ['the same', 'de klant', 'de klant', 'de klant', [[0, 0, 8, 8]]],
    [
      'a named reference',
      'a & b',
      'a &amp; b',
      'a & b',
      [
        [0, 0, 2, 2],
        [2, 2, 1, 5],
        [3, 7, 2, 2],
      ],
    ],
    [
      'a reference without semicolon',
      'a © b',
      'a &copy b',
      'a © b',
      [
        [0, 0, 2, 2],
        [2, 2, 1, 5],
        [3, 7, 2, 2],
      ],
    ],
    [
      'a reference to a pair of surrogates',
      'a😀b',
      'a&#x1F600;b',
      'a😀b',
      [
        [0, 0, 1, 1],
        [1, 1, 2, 9],
        [3, 10, 1, 1],
      ],
    ],
    [
      'a reference to a soft hyphen',
      'klant\u00ADtevreden',
      'klant&shy;tevreden',
      'klanttevreden',
      [
        [0, 0, 5, 5],
        [5, 10, 8, 8],
      ],
    ],
    ['an ampersand that is none', 'a &amp b', 'a &amp b', 'a &amp b', [[0, 0, 8, 8]]],
    [
      'an escape',
      'a * b',
      'a \\* b',
      'a * b',
      [
        [0, 0, 2, 2],
        [2, 3, 3, 3],
      ],
    ],
    ['a backslash that is none', 'a \\ b', 'a \\ b', 'a \\ b', [[0, 0, 5, 5]]],
    [
      'a soft hyphen',
      'klant\u00ADtevreden',
      'klant\u00ADtevreden',
      'klanttevreden',
      [
        [0, 0, 5, 5],
        [5, 6, 8, 8],
      ],
    ],
    [
      'the indentation of a list item',
      'a\nb',
      'a\n    b',
      'a\nb',
      [
        [0, 0, 2, 2],
        [2, 6, 1, 1],
      ],
    ],
    [
      'the markers of a block quote',
      'a\nb',
      'a\n> > b',
      'a\nb',
      [
        [0, 0, 2, 2],
        [2, 6, 1, 1],
      ],
    ],
    ['a line that starts with a mark', 'a\n> b', 'a\n> b', 'a\n> b', [[0, 0, 5, 5]]],
    [
      'two line ends',
      'a\r\nb',
      'a \r\nb',
      'a\nb',
      [
        [0, 0, 1, 1],
        [1, 3, 2, 2],
      ],
    ],
    [
      'a hard break',
      'a\nb',
      'a\\\nb',
      'a\nb',
      [
        [0, 0, 1, 1],
        [1, 2, 2, 2],
      ],
    ],
    [
      '<br>',
      'a\nb',
      'a<br />b',
      'a\nb',
      [
        [0, 0, 1, 1],
        [1, 1, 1, 6],
        [2, 7, 1, 1],
      ],
    ],
    [
      '<wbr>',
      'klant tevreden',
      'klant<wbr>tevreden',
      'klanttevreden',
      [
        [0, 0, 5, 5],
        [5, 10, 8, 8],
      ],
    ],
    [
      'white space around a line end',
      'a \n  b',
      'a \n  b',
      'a\nb',
      [
        [0, 0, 1, 1],
        [1, 2, 1, 1],
        [2, 5, 1, 1],
      ],
    ],
  ])('aligns %s', (_, text, source, prose, runs) => {
    expect(align(text, source)).toEqual({ end: source.length, text: prose, runs });
  });

  it.each([
    ['another text', 'klant', 'gast'],
    ['more than there is', 'klanten', 'klant'],
    ['a line end that is not there', 'a\nb', 'a b'],
  ])('gives up on %s', (_, text, source) => {
    expect(align(text, source).end).toBeUndefined();
  });

  it('takes linear time over long white space', () => {
    const text = `a${' '.repeat(200_000)}b`;
    expect(align(text, text).end).toBe(text.length);
  });
});
