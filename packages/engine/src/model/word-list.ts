import type { Audience, Range } from './document.js';
import type { Level, PatternTerms, Replacement } from './rule.js';
import type { TokenStream } from './token.js';

/** A form of a word or phrase. */
export interface WordForm {
  /** The normal forms of its tokens. */
  readonly words: readonly string[];
  /** What belongs to it and stands apart in the same clause: *rolt … uit*, *uit te rollen*. */
  readonly apart?: { readonly words: readonly string[]; readonly side: 'before' | 'behind' };
}

/** A word by which an entry is looked up. `loose`: whatever its ending, so that no form need be made beforehand. */
export interface WordKey {
  readonly text: string;
  readonly loose: boolean;
}

/** Where an entry was found; token indices, half-open. */
export interface WordHit {
  readonly form: WordForm;
  /** The tokens of the form itself, and those of the part that stands apart. */
  readonly words: Range;
  readonly apart?: Range;
  /** For a compound: what stands before or behind the word in its token, hyphens included. */
  readonly rest?: { readonly text: string; readonly side: 'before' | 'behind' };
}

/** What is reported of a hit. */
export interface WordReport {
  readonly severity: Readonly<Record<Audience, Level>>;
  readonly terms: PatternTerms;
  readonly replace: readonly Replacement[];
}

/** A word or phrase of a list. Its forms are made when a text has something like it. */
export interface WordEntry {
  /** As written in its list. */
  readonly word: string;
  /** No rule and no list may report it. */
  readonly isAllowed: boolean;
  /** Every form has one of these among its words; for a compound {@link compounds} count too. */
  readonly keys: readonly WordKey[];
  forms(): readonly WordForm[];
  /** The stems that may open a compound; its forms of one word may close one. Absent: compounds are no hits. */
  readonly compounds?: { readonly firsts: readonly string[] } | undefined;
  /** Two words with a space between them count as its one. */
  readonly isJoinable: boolean;
  /** Whether the words as written have the capitals that they must have. */
  fitsCase(text: string): boolean;
  /** Words and phrases in which it is no hit. */
  exceptions(): readonly WordForm[];
  report(hit: WordHit, stream: TokenStream): WordReport;
}

/** Looks up entries by words, by two words that may be one, and by parts of compounds. */
export interface WordIndex {
  /** Whether a text can hold a word of an entry: too often, never too seldom. One pass, whatever the number of entries. */
  mayHold(text: string): boolean;
  /** Entries that may have a form with this word (its normal form), in their order. */
  entriesFor(norm: string): readonly WordEntry[];
  /** Entries that may be a part of this word, in their order. */
  compoundsFor(norm: string): readonly WordEntry[];
}

/** Words and phrases besides the rules. Later lists win over earlier ones. */
export interface WordList {
  /** What its findings bear: `lijst/huisstijl`. */
  readonly ruleId: string;
  readonly title: string;
  readonly index: WordIndex;
}
