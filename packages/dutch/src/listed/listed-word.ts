import type { Form, WordKind } from '../inflection/index.js';
import type { Article } from './noun-edits.js';

/** What a list puts in a word's place. */
interface Alternative {
  readonly word: string;
  readonly article?: Article;
  readonly plural?: string;
  readonly kind?: WordKind;
}

/** A word of a list as it was found, with one alternative. */
export interface ListedWord {
  /** In small letters. */
  readonly lemma: string;
  /** It is a name or an abbreviation, whose capitals mean nothing to what comes in its place. */
  readonly isCapitalized: boolean;
  /** It is in capitals throughout. */
  readonly isAbbreviation: boolean;
  readonly kind: WordKind;
  readonly article?: Article;
  readonly form: Form;
  /** What stands before the word in its token. */
  readonly head?: string;
  /** What stands behind it there: it opens a compound. */
  readonly tail?: string;
  readonly instead: Alternative;
}
