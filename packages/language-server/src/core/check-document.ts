import { type FileSuppressions, suppressKnown } from '@geestdrift/config/suppressions';
import type {
  Audience,
  Checker,
  CheckOptions,
  CheckResult,
  Document,
  Format,
  SourceChange,
  TrackedSource,
} from '@geestdrift/engine';
import type { TextChange } from './documents.js';
import type { ReadLater } from './sibling-files.js';

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
  /** What the baseline suppresses. */
  readonly known: FileSuppressions | undefined;
  /** Those of the options. */
  readonly siblings: ReadLater;
}

/** Reads and checks a text once. */
export function checkText(text: string, basis: CheckBasis): CheckedDocument {
  return checkRead(basis.format.extract(text), basis);
}

/** Checks a text once that was read. */
export function checkRead(document: Document, { checker, options, known }: CheckBasis): CheckedDocument {
  return withoutKnown({ document, ...checker.check(document, options) }, known);
}

/** A text from so many characters on is long: its beginning is told of first. */
const LONG = 200_000;
const BEGINNING = 50_000;
/** So close to the end of the beginning, what stands behind it can still count. */
const MARGIN = 2000;

/** What there is to say of the beginning of a long text whatever follows; undefined where that is nothing, and for other texts. */
export function checkBeginning(text: string, basis: CheckBasis): CheckedDocument | undefined {
  const { format, checker, options, known } = basis;
  const end = text.lastIndexOf('\n\n', BEGINNING);
  // A format that can read a part of a text can read its beginning.
  if (format.track === undefined || text.length < LONG || end < MARGIN) return undefined;
  const document = format.extract(text.slice(0, end));
  const { findings } = checker
    .session()
    .check(document, { ...options, reportUnused: false, beginning: true });
  const sure = findings.filter(({ range }) => range.end < end - MARGIN);
  const checked = withoutKnown({ document, findings: sure, notices: [] }, known);
  return checked.findings.length === 0 ? undefined : checked;
}

/** Reads and checks anew only what changes can have touched. */
export function createDocumentChecker({ format, checker, options, known }: CheckBasis): DocumentChecker {
  const session = checker.session();
  let tracked: TrackedSource | undefined;
  let last: Document | undefined;
  const read = (text: string, changes: readonly TextChange[] | undefined): Document => {
    if (last !== undefined && changes?.length === 0) return last;
    if (format.track === undefined) return format.extract(text);
    const change = changes === undefined ? undefined : mergeChanges(changes);
    if (tracked !== undefined && change !== undefined) return tracked.update(text, change);
    tracked = format.track(text);
    return tracked.document;
  };
  return {
    update: (text, changes) => {
      last = read(text, changes);
      return withoutKnown({ document: last, ...session.check(last, options) }, known);
    },
  };
}

function withoutKnown(checked: CheckedDocument, known: FileSuppressions | undefined): CheckedDocument {
  return { ...checked, findings: suppressKnown(checked.findings, known).findings };
}

/** One change that does what several do one after another; undefined for none. */
function mergeChanges(changes: readonly TextChange[]): SourceChange | undefined {
  let merged: SourceChange | undefined;
  for (const { start, end, text } of changes) {
    if (merged === undefined) {
      merged = { start, end, length: text.length };
      continue;
    }
    const first = Math.min(merged.start, start);
    const behind = merged.start + merged.length;
    const last = Math.max(behind, end);
    merged = {
      start: first,
      end: merged.end + last - behind,
      length: last - first - (end - start) + text.length,
    };
  }
  return merged;
}
