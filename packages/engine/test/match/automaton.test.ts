import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton, type Literal } from '../../src/match/automaton.js';
import { findNaively } from './naive-literals.js';

/** `klant` anywhere, `<klant` at a word's start, `<klant>` as a word. */
function toLiteral(written: string, index: number): Literal {
  const start = written.startsWith('<');
  const end = written.endsWith('>');
  return { text: written.slice(start ? 1 : 0, end ? -1 : undefined), start, end, patterns: [index] };
}

function findAll(literals: readonly Literal[], text: string): number[] {
  const automaton = createAutomaton(literals);
  const { places, count } = automaton.scan(text);
  const found = new Set([...places.subarray(0, count)].flatMap((place) => automaton.patternsAt(place)));
  return [...found].sort((a, b) => a - b);
}

type Case = readonly [literals: readonly string[], text: string, found: readonly number[]];

const cases: readonly Case[] = [
  [['<klant>'], 'De klant is', [0]],
  [['<klant>'], 'klant', [0]],
  [['<klant>'], 'De KLANT.', [0]],
  [['<klant>'], 'klanten', []],
  [['<klant>'], 'stamklant', []],
  [['<klant'], 'klanten', [0]],
  [['klant>'], 'stamklant', [0]],
  [['klant'], 'stamklanten', [0]],
  [['<cafe>'], 'een café', [0]],
  [['<café>'], 'een cafe\u0301', [0]],
  [['<één>'], 'EEN', [0]],
  [['<ijs>'], 'ĳs en Ĳs', [0]],
  [['<ĳs>'], 'ijs', [0]],
  [['<klanttevreden>'], 'klant-tevreden', [0]],
  [['<klanttevreden>'], 'klant\u2011tevreden', [0]],
  [['<klanttevreden>'], 'klant**tevreden**', [0]],
  [['<klanttevreden>'], '**klant**tevreden', [0]],
  [['<klanttevreden>'], 'klant\u00adtevreden', [0]],
  [['<klanttevreden>'], 'klant\ufe0ftevreden', [0]],
  [['<klanttevreden>'], 'klant tevreden', []],
  [['<klanttevreden>'], 'klant--tevreden', []],
  [['<klant>', '<tevreden>'], 'klant--tevreden', [0, 1]],
  [['<klant>', '<tevreden>'], 'klant*tevreden', [0, 1]],
  [['<klant>', '<klanttevreden>'], 'klant--klant-tevreden', [0, 1]],
  [['<3>', '<5>'], '3-5', [0, 1]],
  [['<35>'], '35', [0]],
  [['<altijd>'], 'altijd²', [0]],
  [['<altijd>'], '😀altijd😀', [0]],
  [['<altijd>'], '\ufffcaltijd\ufffc', [0]],
  [['<altijd>'], '日altijd本', [0]],
  [["<zo'n>"], 'zo’n dag', [0]],
  [['<o.a>'], 'o.a. ja', [0]],
  [['<24/7>'], '24/7', [0]],
  [['<e-mail>'], 'email', [0]],
  [['<email>'], 'e-mail', [0]],
  [['he', 'she', 'his', 'hers'], 'ushers', [0, 1, 3]],
  [['<a>', '<ab>', '<abc>'], 'a ab abc', [0, 1, 2]],
  [['<a>'], 'a', [0]],
  [['<a>'], '', []],
  [[], 'klant', []],
];

describe('the automaton', () => {
  it.each(cases)('%j in %j: %j', (written, text, found) => {
    expect(findAll(written.map(toLiteral), text)).toEqual(found);
  });

  it.each(cases)('the naive matcher agrees: %j in %j', (written, text, found) => {
    expect(findNaively(written.map(toLiteral), text)).toEqual(found);
  });

  it('finds what a naive search over the folded text finds', () => {
    const unit = fc.constantFrom(...'aabéiĳJj1-*_ .’²ßø\u0301\u00ad', '--', '**', '😀', '日', '\ufe0f');
    const literal = fc.record({
      text: fc
        .array(fc.constantFrom(...'aabeij1'), { minLength: 1, maxLength: 4 })
        .map((all) => all.join('')),
      start: fc.boolean(),
      end: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(literal, { maxLength: 6 }), fc.array(unit, { maxLength: 14 }), (drafts, units) => {
        const literals = drafts.map((draft, index) => ({ ...draft, patterns: [index] }));
        const text = units.join('');
        expect(findAll(literals, text)).toEqual(findNaively(literals, text));
      }),
      { numRuns: 500 },
    );
  });

  it('reports each pattern of a literal that several want', () => {
    const literals = [
      { text: 'klant', start: true, end: true, patterns: [3, 7] },
      { text: 'klant', start: true, end: true, patterns: [5] },
    ];
    expect(findAll(literals, 'een klant')).toEqual([3, 5, 7]);
  });

  it.each(['a', 'klant ', '-', '*a', 'ĳ', '日'])('scans 5 MB of %j', (unit) => {
    const automaton = createAutomaton(['<klanttevreden>', 'aaaa', '<a>', 'ijij'].map(toLiteral));
    const text = unit.repeat(5_000_000 / unit.length);
    const start = performance.now();
    automaton.scan(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
