import type { Edit, Range } from './document.js';

/** How much a finding matters. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** One way to mend a finding. Its edits do not overlap and belong together. */
export interface Suggestion {
  /** What the edits do, in the report's language, for a quick fix's title. */
  readonly description: string;
  readonly edits: readonly Edit[];
  /** `actual` after the edits, as a reader sees it: not in the encoding of a mail or a value; `""` for a deletion. */
  readonly expected: string;
  /** A person must fill something in or take responsibility; no batch applies it. */
  readonly manual: boolean;
}

/** A place in a text that a rule has something to say about. */
export interface Finding {
  readonly ruleId: string;
  /** For the words of a list: the entry, as written, that they are a form of. */
  readonly entry?: string;
  readonly severity: Severity;
  readonly message: string;
  /** The words that must change, in the source. */
  readonly range: Range;
  /** See `Block.place`. */
  readonly place?: string;
  /** The sentence with the words, on one line, as its reader reads it. */
  readonly sentence: string;
  /** Where the words stand in the sentence, as far as it holds them (UTF-16, half-open). */
  readonly sentenceRange: Range;
  /** The source does not show the words: `range` is that of the block, and no suggestion has edits. */
  readonly unplaced?: true;
  /** The source slice of `range`; the words themselves where the source does not show them. */
  readonly actual: string;
  /** What may be applied unattended; absent unless the rule says so. */
  readonly fix?: Suggestion;
  /** Proposals, best first. */
  readonly suggestions: readonly Suggestion[];
  /** The rule's page. */
  readonly url: string;
}
