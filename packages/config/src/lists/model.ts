import type { WordKind } from '@geestdrift/dutch/inflection';
import type { Audience, Level } from '@geestdrift/engine';
import type { Position } from '../tree.js';

/** What a list puts in a word's place. */
export interface Alternative extends Position {
  readonly word: string;
  readonly article?: 'de' | 'het';
  readonly plural?: string;
  readonly kind?: WordKind;
}

/** A sentence of an entry's own. */
export interface ListExample extends Position {
  readonly text: string;
  /** What the best alternative makes of it, where the list says so. */
  readonly after?: string;
}

/** One word or phrase of a list, as written; its position is that of the word. */
export interface ListItem extends Position {
  readonly word: string;
  /** No rule and no list may flag it. */
  readonly isAllowed: boolean;
  /** Best first; none: the word is forbidden and nothing is proposed. */
  readonly instead: readonly Alternative[];
  readonly kind?: WordKind;
  readonly article?: 'de' | 'het';
  readonly plural?: string;
  readonly forms?: readonly string[];
  readonly compounds?: boolean;
  /** The sound that links it to the next part of a compound. */
  readonly joint?: string;
  readonly except?: readonly string[];
  readonly reason?: string;
  readonly severity?: Level;
  readonly audience?: Audience;
  readonly owner?: string;
  /** As 2027-06-30. An entry that has expired still counts. */
  readonly expires?: string;
  readonly examples?: { readonly wrong: readonly ListExample[]; readonly right: readonly ListExample[] };
}

/** A list file as read; what is wrong in it is left out. */
export interface ParsedList {
  readonly title?: string;
  readonly owner?: string;
  readonly severity?: Level;
  readonly items: readonly ListItem[];
}
