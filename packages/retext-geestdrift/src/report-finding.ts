import type { Edit, Finding, LineIndex, Range, Suggestion } from '@geestdrift/engine';
import type { VFile } from 'vfile';
import type { TreeDocument } from './adapter/to-document.js';

type Message = VFile['messages'][number];
type Point = Extract<NonNullable<Message['place']>, { line: number }>;

/** One way to mend what a message is about; its edits belong together. */
export interface MessageSuggestion {
  /** What it does, in the message's language. */
  readonly description: string;
  readonly expected: string;
  /** A person must fill something in or take responsibility. */
  readonly manual: boolean;
  /** Half-open UTF-16 ranges in the file (a byte order mark is not counted); empty where the tree's places are not exact. */
  readonly edits: readonly Edit[];
}

/** A message of these plugins: `expected[i]` is what `suggestions[i]` makes of `actual`. */
export interface GeestdriftMessage extends Message {
  source: 'retext-geestdrift';
  ruleId: string;
  actual: string;
  expected: string[];
  note: string;
  url: string;
  suggestions: readonly MessageSuggestion[];
}

const FATAL: Readonly<Record<Finding['severity'], boolean | undefined>> = {
  error: true,
  warning: false,
  suggestion: undefined,
};

const SOURCE = 'retext-geestdrift';

/** Adds a finding to the file's messages. `why` explains its rule. */
export function reportFinding(
  finding: Finding,
  why: string,
  read: TreeDocument,
  lines: LineIndex,
  file: VFile,
): void {
  const range = read.locate(finding.range);
  const place =
    range === undefined ? undefined : { start: toPoint(range.start, lines), end: toPoint(range.end, lines) };
  const message = file.message(finding.message, { place, ruleId: finding.ruleId, source: SOURCE });
  const suggestions = finding.suggestions.map((suggestion) => toSuggestion(suggestion, read.length));
  Object.assign(message, {
    fatal: FATAL[finding.severity],
    actual: finding.actual,
    expected: suggestions.map(({ expected }) => expected),
    note: why,
    url: finding.url,
    suggestions,
  } satisfies Partial<GeestdriftMessage>);
}

function toSuggestion(
  { description, expected, manual, edits }: Suggestion,
  length: number,
): MessageSuggestion {
  const placed = edits.every(({ range }: { readonly range: Range }) => range.end <= length);
  return { description, expected, manual, edits: placed ? edits : [] };
}

function toPoint(offset: number, lines: LineIndex): Point {
  const line = lines.lineAt(offset);
  return { line: line + 1, column: offset - lines.rangeOf(line, line).start + 1, offset };
}
