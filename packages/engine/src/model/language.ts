import type { Condition, Rewriter } from './match.js';

/** All that the engine must know of a language. The engine itself holds no word of any. */
export interface Language {
  /** Primary subtag: `nl`. */
  readonly code: string;
  /** Lower-case abbreviations whose final stop does not end a sentence, without that stop: `bijv`, `o.a`, `dhr`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Lower-case words that make a text recognisable as this language, and as others: their shares decide. */
  readonly ownFunctionWords: ReadonlySet<string>;
  readonly foreignFunctionWords: ReadonlySet<string>;
  /** Roughly how often a word occurs a million words; 0 when rare. For the choice of a pattern's anchor. */
  frequency(word: string): number;
  /** Whether a word is a number written out. */
  isNumberWord(word: string): boolean;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rewriters: Readonly<Record<string, Rewriter>>;
}

/** What the compiler of rules needs besides. */
export interface Inflector {
  /** All forms of a verb, participles and infinitive with them. `op|lossen` for a separable one gives its unseparated forms. */
  verbForms(infinitive: string): readonly string[];
  /** Singular, plural, diminutives, genitive. */
  nounForms(singular: string): readonly string[];
  /** Positive, comparative, superlative, each with and without -e, partitive -s. */
  adjectiveForms(base: string): readonly string[];
  /** The words of all whole numbers from one to that of a word; none where that is no number. */
  numbersUpTo(word: string): readonly string[];
}
