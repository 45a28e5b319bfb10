import type { Document, Severity } from '@geestdrift/engine';
import type { LoadedList } from '../lists/load-list.js';
import type { Position } from '../tree.js';

/** What can be wrong with lists that are read without mistakes. */
export type ListProblemCode =
  | 'example-silent'
  | 'example-differs'
  | 'example-flagged'
  | 'forbidden-elsewhere'
  | 'contradiction'
  | 'twice'
  | 'twice-otherwise'
  | 'expired'
  | 'never-found'
  | 'unknown-kind'
  | 'unknown-article';

/** Something about an entry that its owner should look at. */
export interface ListProblem {
  readonly code: ListProblemCode;
  /** `error`: the list does not do what it says; `suggestion`: it could do more. */
  readonly level: Severity;
  readonly path: string;
  readonly position: Position;
  /** The entry, as written. */
  readonly word: string;
  /** What was met: a sentence, a date, another word. */
  readonly found: string;
  /** What it was met beside: the expected sentence, the place of the other entry. */
  readonly other: string;
}

/** What lists are checked against. */
export interface ListCheck {
  /** The lists whose problems are told. */
  readonly checked: readonly LoadedList[];
  /** All lists that hold, the checked ones too, in their order: later ones win. */
  readonly all: readonly LoadedList[];
  /** 2027-06-30. */
  readonly today: string;
  /** Texts in which each word should be met somewhere; none: this is not looked at. */
  readonly texts: readonly Document[];
  /** Reads a sentence as a text. */
  readonly readText: (text: string) => Document;
}
