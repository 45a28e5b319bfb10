import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { tokenize } from '../../src/text/tokenize.js';

const abbreviations = new Set(['dhr', 'o.a']);
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|\u20e3/;
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...'aZé1 .,;:!?…-–—\'’"“”()[]{}<>#@/\\_*~%&=\n\u00a0\u00ad\u200b\u0301\ufffc\ufe0f',
        '😀',
        'dhr.',
        'o.a.',
        '\ud83d',
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join('')),
);

describe('tokens of any text', () => {
  it('ascend, do not overlap and cover all that can be seen', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { tokens } = tokenize(given, abbreviations);
        let at = 0;
        const between: string[] = [];
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          between.push(given.slice(at, start));
          at = end;
        }
        between.push(given.slice(at));
        for (const gap of between) for (const unit of gap) expect(unit).toMatch(INVISIBLE);
        expect(at).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('say whether white space stands before them', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, spaced } of tokenize(given, abbreviations).tokens) {
          let before = start - 1;
          while (
            before >= 0 &&
            INVISIBLE.test(given[before] as string) &&
            !/\s/.test(given[before] as string)
          )
            before--;
          expect(spaced, JSON.stringify(given)).toBe(
            before < 0 || /[\s\ufeff]/.test(given[before] as string),
          );
        }
      }),
    );
  });

  it('belong to sentences that follow on each other', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { tokens, sentences } = tokenize(given, abbreviations);
        let at = 0;
        for (const [index, { start, end }] of sentences.entries()) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(tokens.slice(start, end).every(({ sentence }) => sentence === index)).toBe(true);
          at = end;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });

  it('are the same for composed and decomposed characters', () => {
    const shape = (given: string) =>
      tokenize(given, abbreviations).tokens.map(({ kind, norm, sentence }) => [
        kind,
        norm.normalize('NFC'),
        sentence,
      ]);
    const words = fc.array(fc.constantFrom('é', 'e', 'ë', ' ', '-', "'", ',', 'ö', 'K'), { maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const joined = parts.join('');
        expect(shape(joined.normalize('NFD'))).toEqual(shape(joined));
      }),
    );
  });

  it('have a normal form that is stable', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { kind, norm } of tokenize(given, abbreviations).tokens) {
          if (kind === 'word') expect(normalizeWord(norm)).toBe(norm);
        }
      }),
    );
  });
});
