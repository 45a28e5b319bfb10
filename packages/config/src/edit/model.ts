import type { Audience, Level } from '@geestdrift/engine';

/** Replaces a half-open range (UTF-16 offsets in the text as given) by a text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Data that an edit writes. Keys stand in the order in which they are written. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The way in which a file is written. */
export interface Style {
  readonly json: boolean;
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly unit: string;
  readonly quote: '"' | "'";
}

/** A word for a list, with what is said of it; `kind` and the like by their names in list files. */
export interface NewWord {
  readonly word: string;
  readonly instead?: string | readonly string[];
  readonly kind?: string;
  readonly article?: 'de' | 'het';
  readonly forms?: readonly string[];
  readonly compounds?: boolean;
  readonly except?: readonly string[];
  readonly reason?: string;
  readonly severity?: Level;
  readonly audience?: Audience;
  readonly owner?: string;
  /** As in a list: `2027-06-30`. */
  readonly expires?: string;
}

/** What is to become of a word on a list; keys by their English names. */
export interface WordChange {
  readonly word: string;
  /** Values as a YAML list has them. */
  readonly set?: Readonly<Record<string, Plain>>;
  readonly unset?: readonly string[];
  readonly isRemoved?: true;
}
