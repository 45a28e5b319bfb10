import { type Block, createLineIndex, type Document, type Finding, type LineIndex } from '@geestdrift/engine';
import { commentSyntaxOf } from '@geestdrift/formats';
import { checkRead } from './check-document.js';
import type { Checked } from './checks.js';
import type { TextChange } from './documents.js';
import { applyChanges } from './workspace-edits.js';
import { directiveWriter, lineEndOf, type WriteDirective } from './write-directive.js';

/** What may stand first in a text, and takes no comments of its format. */
export const FRONT_MATTER =
  /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:\1|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;
/** What is read of front matter; between two rules other blocks may stand. */
const IN_FRONT_MATTER: ReadonlySet<Block['kind'] | undefined> = new Set(['title', 'attribute']);
/** So many lines above a finding a comment may have to stand: a tag with its attributes a line each. */
const LINES_ABOVE = 6;
/** A list item or quotation of Markdown: a line of its own in between would part the list. */
const IN_CONTAINER = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/;

/**
 * Edits that put a comment where it suppresses this finding and changes nothing else: on the line above, at the end of the line,
 * around the table, or in the cell where more of the rule stands in the table. Undefined where the format has no comments, or none can stand there.
 */
export function suppressHere(
  checked: Checked,
  finding: Finding,
  reason: string,
): readonly TextChange[] | undefined {
  const { document, basis } = checked;
  const write = directiveWriter(basis.format.name, document.source);
  const block = blockOf(document, finding);
  if (block === undefined || !canComment(checked, finding)) return undefined;
  const candidates = candidatesFor(checked, finding, block, write, reason);
  return candidates.find((edits) => isClean(checked, finding, edits));
}

/** Whether a comment can stand with a finding, as far as that can be told without trying. */
export function canComment({ document, basis }: Checked, finding: Finding): boolean {
  if (commentSyntaxOf(basis.format.name, document.source) === undefined) return false;
  const front = FRONT_MATTER.exec(document.source)?.[0].length ?? 0;
  return finding.range.start >= front || !IN_FRONT_MATTER.has(blockOf(document, finding)?.kind);
}

function blockOf({ blocks }: Document, { range }: Finding): Block | undefined {
  return blocks.find(({ start, end }) => start <= range.start && range.start < end);
}

function candidatesFor(
  { document: { source }, findings }: Checked,
  finding: Finding,
  { kind, end }: Block,
  write: WriteDirective,
  reason: string,
): readonly (readonly TextChange[])[] {
  const { range, ruleId } = finding;
  const lines = createLineIndex(source);
  const line = lines.lineAt(range.start);
  const eol = lineEndOf(source);
  const insert = (at: number, text: string): TextChange => ({ start: at, end: at, text });
  if (kind === 'table-cell' || kind === 'table-head') {
    const { first, last } = tableAround(source, lines, line);
    const around = wrapLines(source, lines, first, last, [
      write('disable', ruleId, reason) as string,
      write('enable', ruleId) as string,
    ]);
    const table = lines.rangeOf(first, last);
    const others = findings.filter((one) => one !== finding && one.ruleId === ruleId);
    const isAlone = others.every(({ range: { start } }) => start < table.start || start >= table.end);
    const inCell = [insert(end, ` ${write('disable-line', ruleId, reason)}`)];
    if (isPipeTable(source, lines, line)) return isAlone ? [around] : [inCell];
  }
  const above = write('disable-next-line', ruleId, reason) as string;
  const before = Array.from({ length: Math.min(LINES_ABOVE, line + 1) }, (_, index) => {
    const { start } = lines.rangeOf(line - index, line - index);
    return [insert(start, `${indentAt(source, start)}${above}${eol}`)];
  });
  const inside = write('disable-line', ruleId, reason) as string;
  const lineText = textOf(source, lines, line);
  const behind = lines.rangeOf(line, line).start + lineText.trimEnd().replace(/\\$/, '').length;
  const inLine = [insert(behind, ` ${inside}`)];
  const [justAbove = [], ...higher] = before;
  const first = IN_CONTAINER.test(lineText) ? [inLine, justAbove] : [justAbove, inLine];
  return [...first, [insert(end, ` ${inside}`)], ...higher];
}

/** A comment above the first line and one below the last. */
function wrapLines(
  source: string,
  lines: LineIndex,
  first: number,
  last: number,
  [open, close]: readonly [string, string],
): readonly TextChange[] {
  const eol = lineEndOf(source);
  const top = lines.rangeOf(first, first).start;
  const below = Math.min(source.length, lines.rangeOf(last, last).end);
  const indent = indentAt(source, top);
  const endsLine = below > 0 && /[\n\r]/.test(source.charAt(below - 1));
  const closing = endsLine ? `${indent}${close}${eol}` : `${eol}${indent}${close}`;
  return [
    { start: top, end: top, text: `${indent}${open}${eol}` },
    { start: below, end: below, text: closing },
  ];
}

/** The lines of the table around a line: all that have a bar, without a gap. */
function tableAround(source: string, lines: LineIndex, line: number): { first: number; last: number } {
  let first = line;
  let last = line;
  while (first > 0 && isPipeTable(source, lines, first - 1)) first--;
  while (last + 1 < lines.count && isPipeTable(source, lines, last + 1)) last++;
  return { first, last };
}

function isPipeTable(source: string, lines: LineIndex, line: number): boolean {
  return textOf(source, lines, line).includes('|');
}

function textOf(source: string, lines: LineIndex, line: number): string {
  const { start, end } = lines.rangeOf(line, line);
  return source.slice(start, end);
}

function indentAt(source: string, at: number): string {
  return /^[ \t]*/.exec(source.slice(at, at + 200))?.[0] ?? '';
}

/** Whether the finding goes, no other does, and every word that was read is still read as it was. */
function isClean(
  { document, findings, basis }: Checked,
  finding: Finding,
  edits: readonly TextChange[],
): boolean {
  const after = basis.format.extract(applyChanges(document.source, edits));
  if (after.directives.length !== document.directives.length + edits.length) return false;
  if (!readsTheSame(document, after)) return false;
  const left = checkRead(after, basis).findings;
  const start = shift(finding.range.start, edits);
  return (
    !left.some(({ ruleId, range }) => ruleId === finding.ruleId && range.start === start) &&
    countOthers(left, finding.ruleId) === countOthers(findings, finding.ruleId)
  );
}

function readsTheSame(before: Document, after: Document): boolean {
  if (before.blocks.length !== after.blocks.length) return false;
  return before.blocks.every((block, index) => {
    const other = after.blocks[index] as Block;
    if (block.kind !== other.kind) return false;
    if (sliceOf(before, block) === sliceOf(after, other)) return true;
    return wordsOf(block) === wordsOf(other);
  });
}

function wordsOf(block: Block): string {
  return block.prose().text.replace(/\s+/g, ' ').trim();
}

function sliceOf({ source }: Document, { start, end }: Block): string {
  return source.slice(start, end);
}

function shift(offset: number, edits: readonly TextChange[]): number {
  return edits.reduce((at, { start, text }) => (start <= offset ? at + text.length : at), offset);
}

function countOthers(findings: readonly Finding[], ruleId: string): number {
  return findings.filter((finding) => finding.ruleId !== ruleId).length;
}
