import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Assertion } from '../../src/match/opcodes.js';
import type { PatternNode } from '../../src/rules/pattern-ast.js';
import { tokenize } from '../../src/text/tokenize.js';
import { programOf } from '../support/programs.js';
import { derive } from './naive-program.js';

const words = (...list: string[]): PatternNode => ({ kind: 'words', words: list, sets: [] });
const single: fc.Arbitrary<PatternNode> = fc.oneof(
  fc.constantFrom(words('a'), words('b'), words('a', 'b'), words('c')),
  fc
    .constantFrom('any', 'number', 'word', 'gap', 'wide-gap', 'opaque')
    .map((name) => ({ kind: 'class', name }) as const),
  fc.constantFrom([','], ['.', '!'], ['"']).map((marks) => ({ kind: 'marks', marks }) as const),
  fc.constantFrom(words('a'), words('a', 'c')).map((item) => ({ kind: 'not', item }) as const),
);
const assertion = fc
  .constantFrom<Assertion>(
    'sentence-start',
    'clause-start',
    'block-start',
    'sentence-end',
    'clause-end',
    'block-end',
  )
  .map((at) => ({ kind: 'assert', at }) as const);

function pattern(depth: number): fc.Arbitrary<PatternNode> {
  if (depth === 0) return fc.oneof({ weight: 6, arbitrary: single }, assertion);
  const inner = pattern(depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    inner,
    several.map((items) => ({ kind: 'sequence', items }) as const),
    several.map((options) => ({ kind: 'choice', options }) as const),
    fc
      .tuple(inner, fc.nat(1), fc.nat(2))
      .map(([item, least, more]) => ({ kind: 'repeat', item, least, most: least + more }) as const),
    inner.map((item) => ({ kind: 'capture', name: `k${depth}`, item }) as const),
  );
}

/** At most one pair of « », around a part at the top. */
const focused: fc.Arbitrary<PatternNode> = fc
  .tuple(
    fc.array(pattern(2), { maxLength: 1 }),
    pattern(2),
    fc.array(pattern(2), { maxLength: 1 }),
    fc.boolean(),
  )
  .map(([before, middle, after, isFocus]) => ({
    kind: 'sequence',
    items: [...before, isFocus ? { kind: 'focus', item: middle } : middle, ...after],
  }));

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', '1', ',', '.', '!', '"', '\ufffc'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((units) => units.join(' '));

it('finds the same ends as backtracking, the longest first, with what one way there noted', () => {
  fc.assert(
    fc.property(focused, text, (node, given) => {
      const stream = tokenize(given, new Set());
      const run = programOf(node)(stream);
      for (let start = 0; start < stream.tokens.length; start++) {
        const ways = derive(node, stream, start).filter(({ end }) => end > start);
        const matches = run(start);
        const ends = [...new Set(ways.map(({ end }) => end))].sort((a, b) => b - a);
        expect(matches.map(({ whole }) => whole)).toEqual(ends.map((end) => ({ start, end })));
        for (const { whole, focus, captures } of matches) {
          const noted = ways
            .filter(({ end }) => end === whole.end)
            .map((way) => ({
              focus: way.focus !== undefined && way.focus.end > way.focus.start ? way.focus : whole,
              captures: new Map([...way.captures].filter(([, range]) => range.end > range.start)),
            }));
          expect(noted).toContainEqual({ focus, captures });
        }
      }
    }),
    { numRuns: 3000 },
  );
});
