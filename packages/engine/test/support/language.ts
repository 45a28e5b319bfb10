import type { Inflector, Language } from '../../src/model/language.js';
import type { Match } from '../../src/model/match.js';

const NUMBERS: readonly string[] = ['een', 'twee', 'drie'];

/** A language that is small enough to reason about: enough for the engine, no part of any real one. */
export const toy: Language & Inflector = {
  code: 'nl',
  abbreviations: new Set(['dhr', 'o.a', 'z.s.m', 'art', 'bijv']),
  ownFunctionWords: new Set(['de', 'het', 'een', 'wij', 'is', 'en', 'van']),
  foreignFunctionWords: new Set(['the', 'of', 'and', 'we', 'to']),
  frequency: (word) => (word.length < 4 ? 1000 : word.length < 6 ? 10 : 0),
  isNumberWord: (word) => NUMBERS.includes(word),
  conditions: {
    negated: {
      test: (match) => sentenceOf(match).includes('niet'),
    },
    quoted: {
      covers: true,
      test: ({ block, focus }) =>
        block.tokens[focus.start - 1]?.norm === '"' && block.tokens[focus.end]?.norm === '"',
    },
    says: {
      test: (match, argument) => match.block.tokens.some(({ norm }) => norm === argument),
    },
    'next-says': {
      test: (match, argument) =>
        match.block.neighbour(1)?.tokens.some(({ norm }) => norm === argument) ?? false,
    },
    above: {
      test: ({ options }, argument) => Number(options.grens) > Number(argument),
    },
    crashes: {
      test: () => {
        throw new TypeError('kapot');
      },
    },
  },
  rewriters: {
    none: () => [],
    crash: () => {
      throw new RangeError('stuk');
    },
    prefix: ({ block, focus }, argument) => {
      const start = block.tokens[focus.start]?.start ?? 0;
      return [{ edits: [{ range: { start, end: start }, text: String(argument) }] }];
    },
    both: ({ block, focus }, argument) => {
      const first = block.tokens[focus.start];
      const last = block.tokens[focus.end - 1];
      if (first === undefined || last === undefined) return [];
      const range = { start: first.start, end: last.end };
      return (argument as string[]).map((text) => ({
        edits: [{ range, text }],
        description: { nl: `Zet ${text}`, en: `Put ${text}` },
      }));
    },
  },
  verbForms: (infinitive) =>
    infinitive.includes('|')
      ? [infinitive.replace('|', ''), infinitive.replace('|', 'ge')]
      : [infinitive, infinitive.replace(/en$/, ''), infinitive.replace(/en$/, 't')],
  nounForms: (singular) => [singular, `${singular}en`],
  adjectiveForms: (base) => [base, `${base}e`],
  numbersUpTo: (word) => NUMBERS.slice(0, NUMBERS.indexOf(word) + 1),
};

function sentenceOf({ block, focus }: Match): string[] {
  const sentence = block.tokens[focus.start]?.sentence;
  return block.tokens.filter((token) => token.sentence === sentence).map(({ norm }) => norm);
}
