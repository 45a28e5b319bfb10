import type { Audience, Checker, CheckOptions, CheckResult, Document, Format } from '@geestdrift/engine';
import type { TextChange } from './documents.js';

/** A result, and the document as it was read for it. */
export interface CheckedDocument extends CheckResult {
  readonly document: Document;
}

/** Checks one text again and again while it is edited. */
export interface DocumentChecker {
  /**
   * The result for `text`. `changes`: what made it from the text of the call before, in order; undefined where that is
   * not known.
   */
  update(text: string, changes: readonly TextChange[] | undefined): CheckedDocument;
}

/** What a checker of one text depends on; another one is made where something of it changes. */
export interface CheckBasis {
  readonly format: Format;
  readonly checker: Checker;
  readonly options: CheckOptions;
  /** The audience that the configuration states. */
  readonly configured: Audience | undefined;
}

export function createDocumentChecker({ format, checker, options }: CheckBasis): DocumentChecker {
  return {
    update: (text) => {
      const document = format.extract(text);
      return { document, ...checker.check(document, options) };
    },
  };
}
