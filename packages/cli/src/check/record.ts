import type { CheckResult } from '@geestdrift/engine';
import type { FileResult, SourceExcerpt } from '@geestdrift/reporters';

/**
 * What checking a file gave, before the baseline and chosen lines leave something out: it follows from the content of the file
 * and from what holds for it, and from nothing else but the files beside it, where a rule asks for them.
 */
export interface CheckRecord extends CheckResult {
  readonly source: string | SourceExcerpt;
}

/** A file as far as it was examined: checked, or the reason why it was not. */
export type Examined = Checked | { readonly failure: FileResult };

/** What was found; what earlier runs kept is read only when it is asked for. */
export interface Checked {
  /** The hash of the content that it follows from; empty where it was not asked for. */
  readonly hash: string;
  /** That of what stands beside the file, where the record follows from it too. */
  readonly beside?: string | undefined;
  readonly record: () => CheckRecord;
}
