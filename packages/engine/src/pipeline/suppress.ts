import type { Directive, Document, Range } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { createLineIndex, type LineIndex } from '../text/lines.js';

/** Findings that are left, and directives that suppressed none. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Directive[];
}

/** Where a directive holds: source offsets, half-open, and what switches rules on again in between. */
interface Zone {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
  readonly enabling: readonly Directive[];
}

/** Takes out what the text's own comments suppress. A finding belongs to the line where it starts. */
export function suppress(document: Document, findings: readonly Finding[]): Suppressed {
  const directives = document.directives.filter(({ action }) => action.startsWith('disable'));
  if (directives.length === 0) return { findings, unused: [] };
  const lines = createLineIndex(document.source);
  const nextProse = directives.some(({ action }) => action === 'disable-next-line')
    ? nextProseLines(document, lines)
    : [];
  const zones = directives.map((directive) => zoneOf(directive, document, lines, nextProse));
  const used = new Set<Directive>();
  const left = findings.filter((finding) => {
    const holding = zones.filter((zone) => holds(zone, finding));
    for (const { directive } of holding) used.add(directive);
    return holding.length === 0;
  });
  return { findings: left, unused: directives.filter((directive) => !used.has(directive)) };
}

function holds({ directive, start, end, enabling }: Zone, { range, ruleId }: Finding): boolean {
  return (
    range.start >= start &&
    range.start < end &&
    names(directive, ruleId) &&
    !enabling.some((other) => other.start <= range.start && names(other, ruleId))
  );
}

function names(directive: Directive, ruleId: string): boolean {
  return directive.names.length === 0 || directive.names.includes(ruleId);
}

function zoneOf(
  directive: Directive,
  document: Document,
  lines: LineIndex,
  nextProse: readonly number[],
): Zone {
  const end = document.source.length + 1;
  const lastLine = lines.lineAt(Math.max(directive.start, directive.end - 1));
  switch (directive.action) {
    case 'disable-line':
      return { directive, ...lines.rangeOf(lines.lineAt(directive.start), lastLine), enabling: [] };
    case 'disable-next-line': {
      const line = nextProse[lastLine + 1] ?? lines.count;
      return { directive, ...lines.rangeOf(line, line), enabling: [] };
    }
    case 'disable':
      return disabledFrom(directive, document);
    default:
      return { directive, start: 0, end, enabling: [] };
  }
}

/** From a `disable` to the `enable` that ends it for all rules; others end it for the rules that they name. */
function disabledFrom(directive: Directive, document: Document): Zone {
  const enabling: Directive[] = [];
  for (const other of document.directives) {
    if (other.action !== 'enable' || other.start < directive.end) continue;
    const endsAll =
      other.names.length === 0 ||
      (directive.names.length > 0 && directive.names.every((name) => other.names.includes(name)));
    if (endsAll) return { directive, start: directive.start, end: other.start, enabling };
    enabling.push(other);
  }
  return { directive, start: directive.start, end: document.source.length + 1, enabling };
}

/** For each line the first from there on with prose; the count of lines where there is none. */
function nextProseLines(document: Document, lines: LineIndex): readonly number[] {
  const hasProse = new Uint8Array(lines.count);
  for (const block of document.blocks) {
    const last = lines.lineAt(Math.max(block.start, block.end - 1));
    for (let line = lines.lineAt(block.start); line <= last; line++) {
      if (hasProse[line] === 0 && !isBlank(document, lines.rangeOf(line, line))) hasProse[line] = 1;
    }
  }
  const next: number[] = new Array(lines.count);
  let nearest = lines.count;
  for (let line = lines.count - 1; line >= 0; line--) {
    if (hasProse[line] === 1) nearest = line;
    next[line] = nearest;
  }
  return next;
}

function isBlank(document: Document, range: Range): boolean {
  return document.source.slice(range.start, range.end).trim() === '';
}
