import fc from 'fast-check';
import { expect } from 'vitest';
import { createChecker } from '../../src/checker.js';
import type { Document } from '../../src/model/document.js';
import type { Language } from '../../src/model/language.js';
import type { RuleSet } from '../../src/model/rule.js';
import { plainDocument } from '../../src/rules/examples.js';

/** The same rules with an anchor that any text holds, so that every pattern is always a candidate. */
function withoutPrefilter(rules: RuleSet): RuleSet {
  return {
    ...rules,
    anchors: [['<>']],
    rules: rules.rules.map((rule) => ({
      ...rule,
      patterns: rule.patterns.map(({ needs: _, ...pattern }) => ({ ...pattern, anchors: [0] })),
    })),
  };
}

/** All words that the rules speak of. */
function wordsOf(rules: RuleSet): string[] {
  const words = new Set(Object.values(rules.sets).flat());
  for (const atom of rules.atoms) {
    if (atom.kind === 'words') for (const word of atom.words) words.add(word);
    if (atom.kind === 'compound') {
      for (const head of ['', ...atom.heads]) words.add(`${head}${atom.stem}`);
    }
  }
  return [...words];
}

/** What can be done to a word without making it another one. */
const disguise = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.normalize('NFD'),
  (word) => word.replace(/ij/g, 'ĳ'),
  (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`,
  (word) => `${word.slice(0, 4)}-${word.slice(4)}`,
  (word) => `${word.slice(0, 4)}\u2011${word.slice(4)}`,
  (word) => word.replace("'", '’'),
  (word) => `${word}-`,
  (word) => `-${word}`,
  (word) => `${word}²`,
  (word) => `😀${word}❤️`,
  (word) => `*${word}*`,
  (word) => `‘${word}’`,
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '--',
  '–',
  '*',
  '/',
  '\n',
  '’s ',
  '… ',
  ' 5 ',
  ' \ufffc ',
);

function texts(words: readonly string[], seeds: readonly string[]): fc.Arbitrary<string> {
  const word = fc
    .tuple(fc.constantFrom(...words, 'ja', 'wij', '3-5', '24/7'), disguise)
    .map(([given, change]) => change(given));
  const loose = fc
    .array(fc.tuple(word, between), { minLength: 1, maxLength: 10 })
    .map((all) => all.flat().join(''));
  const changed = fc
    .tuple(
      fc.constantFrom(...seeds, 'wij'),
      fc.array(disguise, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      word,
    )
    .map(([seed, changes, at, other]) => {
      const parts = seed
        .split(/(?<=\s)|(?=\s)/)
        .map((part, index) => (/\S/.test(part) ? (changes[index % changes.length]?.(part) ?? part) : part));
      parts.splice(at % (parts.length + 1), 0, ` ${other} `);
      return parts.join('');
    });
  return fc.oneof(loose, changed);
}

type Read = (text: string) => Document;

/** Fails when rules find other things with the prefilter than without it, in texts made of their words and of `seeds`. */
export function expectSound(
  rules: RuleSet,
  language: Language,
  seeds: readonly string[],
  numRuns: number,
): void {
  compare(rules, language, plainDocument, texts(wordsOf(rules), seeds), numRuns);
}

/** The same in a format, for `seeds` in which markup stands for some spaces. */
export function expectSoundIn(
  read: Read,
  markup: readonly string[],
  rules: RuleSet,
  language: Language,
  seeds: readonly string[],
  numRuns: number,
): void {
  const marks = fc.array(fc.constantFrom(' ', ' ', ...markup), { minLength: 3, maxLength: 20 });
  const marked = fc.tuple(fc.constantFrom(...seeds), marks).map(([seed, instead]) => {
    let at = 0;
    return seed.replace(/ /g, (space) => instead[at++] ?? space);
  });
  compare(rules, language, read, marked, numRuns);
}

function compare(
  rules: RuleSet,
  language: Language,
  read: Read,
  sources: fc.Arbitrary<string>,
  numRuns: number,
): void {
  const filtered = createChecker(rules, language);
  const unfiltered = createChecker(withoutPrefilter(rules), language);
  const found = (checker: typeof filtered, text: string) =>
    checker
      .check(read(text), { audience: 'klant' })
      .findings.map(({ ruleId, range, message }) => [ruleId, range, message]);
  fc.assert(
    fc.property(sources, (text) => {
      expect(found(filtered, text)).toEqual(found(unfiltered, text));
    }),
    { numRuns },
  );
}
