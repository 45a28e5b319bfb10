import type { CheckResult } from '@geestdrift/engine';
import type { FileResult, SourceExcerpt } from '@geestdrift/reporters';

/**
 * What checking a file gave, before the baseline and chosen lines leave something out: it follows from the content of the file
 * and from what holds for it, and from nothing else.
 */
export interface CheckRecord extends CheckResult {
  readonly source: string | SourceExcerpt;
}

/** A file as far as it was examined: checked, or the reason why it was not. */
export type Examined = Checked | { readonly failure: FileResult };

/** What was found in a content of this hash; what earlier runs kept is read only when it is asked for. */
export interface Checked {
  readonly hash: string;
  readonly record: () => CheckRecord;
}
