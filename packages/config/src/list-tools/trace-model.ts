import type { Form, WordKind } from '@geestdrift/dutch/inflection';
import type { Range, Severity } from '@geestdrift/engine';
import type { ListItem } from '../lists/model.js';

/** Why an entry is reported in a text, or is not. */
export type TraceReason =
  | 'reported'
  | 'allows'
  | 'allowed'
  | 'outranked'
  | 'capitals'
  | 'exception'
  | 'audience'
  | 'off'
  | 'language'
  | 'mention'
  | 'other-verb'
  | 'no-compound'
  | 'no-split-compound'
  | 'other-kind'
  | 'name'
  | 'particle-missing'
  | 'phrase-incomplete'
  | 'not-a-form'
  | 'compounds-off';

/** What became of an entry at a place in a text. */
export interface WordTrace {
  /** The list's path, and the entry in it. */
  readonly path: string;
  readonly item: ListItem;
  readonly reason: TraceReason;
  /** The words in the text. */
  readonly actual: string;
  /** In the text; half-open UTF-16 offsets. */
  readonly range: Range;
  /** What the words are a form of; absent where they are none. */
  readonly form?: { readonly kind: WordKind; readonly feature: Form['feature'] };
  /** The entry that lets the words stand, or has them already. */
  readonly by?: { readonly path: string; readonly item: ListItem };
  /** Of what is reported: how severe, and what may come instead, the best first. */
  readonly severity?: Severity;
  readonly replacements: readonly string[];
  /** The text with the best replacement. */
  readonly after?: string;
}
