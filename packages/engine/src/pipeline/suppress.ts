import type { Directive, Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { createLineIndex, type LineIndex } from '../text/lines.js';

/** Findings that are left, and directives that suppressed none. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Directive[];
}

/** Takes out what the text's own comments suppress. A finding belongs to the line where it starts. */
export function suppress(document: Document, findings: readonly Finding[]): Suppressed {
  const directives = document.directives.filter(({ action }) => action !== 'audience' && action !== 'enable');
  if (directives.length === 0) return { findings, unused: [] };
  const lines = createLineIndex(document.source);
  const zones = directives.map((directive) => ({ directive, ...zoneOf(directive, document, lines), used: false }));
  const left = findings.filter((finding) => {
    const holding = zones.filter(
      ({ directive, start, end }) =>
        finding.range.start >= start && finding.range.start < end && names(directive, finding.ruleId),
    );
    for (const zone of holding) zone.used = true;
    return holding.length === 0;
  });
  return { findings: left, unused: zones.filter(({ used }) => !used).map(({ directive }) => directive) };
}

function names(directive: Directive, ruleId: string): boolean {
  return directive.names.length === 0 || directive.names.includes(ruleId);
}

/** The source offsets over which a directive holds. */
function zoneOf(directive: Directive, document: Document, lines: LineIndex): { start: number; end: number } {
  const end = document.source.length + 1;
  switch (directive.action) {
    case 'disable-line':
      return lines.rangeOf(lines.lineAt(directive.start), lines.lineAt(directive.end));
    case 'disable-next-line':
      return nextProseLine(directive, document, lines);
    case 'disable':
      return { start: directive.start, end: enabledAt(directive, document) ?? end };
    default:
      return { start: 0, end };
  }
}

/** Where a later `enable` that names the same rules, or all, ends a `disable`. */
function enabledAt(directive: Directive, document: Document): number | undefined {
  const enabling = document.directives.find(
    ({ action, start, names: enabled }) =>
      action === 'enable' &&
      start >= directive.end &&
      (enabled.length === 0 || directive.names.some((name) => enabled.includes(name))),
  );
  return enabling?.start;
}

/** The next line on which prose stands; lines without any are passed over. */
function nextProseLine(directive: Directive, document: Document, lines: LineIndex): { start: number; end: number } {
  const behind = lines.lineAt(directive.end);
  for (let line = behind + 1; line < lines.count; line++) {
    const range = lines.rangeOf(line, line);
    if (document.blocks.some((block) => block.start < range.end && block.end > range.start && !isBlank(document, range))) {
      return range;
    }
  }
  return { start: directive.end, end: directive.end };
}

function isBlank(document: Document, range: { start: number; end: number }): boolean {
  return document.source.slice(range.start, range.end).trim() === '';
}
