import type { Directive, Document, Range } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { createLineIndex, type LineIndex } from '../text/lines.js';

/** Findings that are left, and directives that suppressed none. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Directive[];
}

/** Where a directive holds for a rule: source offsets, half-open. */
interface Zone extends Range {
  readonly directive: Directive;
}

/** Takes out what the text's own comments suppress. A finding belongs to the line where it starts. */
export function suppress(document: Document, findings: readonly Finding[]): Suppressed {
  const directives = document.directives.filter(({ action }) => action.startsWith('disable'));
  if (directives.length === 0) return { findings, unused: [] };
  const namedBy = directivesByName(document.directives);
  const ranges = lineRanges(directives, document);
  const used = new Set<Directive>();
  const suppressed = new Set<Finding>();
  for (const [ruleId, ofRule] of findingsByRule(findings)) {
    const naming = [...(namedBy.get(ALL) ?? []), ...(namedBy.get(ruleId) ?? [])];
    sweep(zonesOf(naming, ranges, document.source.length + 1), ofRule, used, suppressed);
  }
  return {
    findings: findings.filter((finding) => !suppressed.has(finding)),
    unused: directives.filter((directive) => !used.has(directive)),
  };
}

/** Goes over the zones and the findings of one rule, both in the order of the text. */
function sweep(
  zones: readonly Zone[],
  findings: readonly Finding[],
  used: Set<Directive>,
  suppressed: Set<Finding>,
): void {
  const startOf = (at: number): number => findings[at]?.range.start ?? Number.POSITIVE_INFINITY;
  let first = 0;
  let next = 0;
  for (const { directive, start, end } of zones) {
    while (startOf(first) < start) first++;
    if (startOf(first) < end) used.add(directive);
    for (next = Math.max(next, first); startOf(next) < end; next++) suppressed.add(findings[next] as Finding);
  }
}

/** Names all rules; no rule is called so. */
const ALL = '';

function directivesByName(directives: readonly Directive[]): ReadonlyMap<string, readonly Directive[]> {
  const byName = new Map<string, Directive[]>();
  for (const directive of directives) {
    const names = directive.names.length === 0 ? [ALL] : new Set(directive.names);
    for (const name of names) push(byName, name, directive);
  }
  return byName;
}

function findingsByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) push(byRule, finding.ruleId, finding);
  for (const ofRule of byRule.values()) ofRule.sort((a, b) => a.range.start - b.range.start);
  return byRule;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The zones, in order, of the directives that name a rule: a `disable` holds until the next `enable`. */
function zonesOf(naming: Directive[], lines: ReadonlyMap<Directive, Range>, end: number): Zone[] {
  const zones: Zone[] = [];
  let until = end;
  for (const directive of naming.sort((a, b) => b.start - a.start)) {
    const { action, start } = directive;
    if (action === 'enable') until = start;
    else if (action === 'disable') zones.push({ directive, start, end: until });
    else if (action === 'disable-file') zones.push({ directive, start: 0, end });
    else {
      const range = lines.get(directive);
      if (range !== undefined) zones.push({ directive, ...range });
    }
  }
  return zones.sort((a, b) => a.start - b.start);
}

/** The lines that `disable-line` and `disable-next-line` mean. */
function lineRanges(directives: readonly Directive[], document: Document): ReadonlyMap<Directive, Range> {
  const ranges = new Map<Directive, Range>();
  const lines = createLineIndex(document.source);
  const nextProse = directives.some(({ action }) => action === 'disable-next-line')
    ? nextProseLines(document, lines)
    : [];
  for (const directive of directives) {
    const lastLine = lines.lineAt(Math.max(directive.start, directive.end - 1));
    if (directive.action === 'disable-line') {
      ranges.set(directive, lines.rangeOf(lines.lineAt(directive.start), lastLine));
    } else if (directive.action === 'disable-next-line') {
      const line = nextProse[lastLine + 1] ?? lines.count;
      ranges.set(directive, lines.rangeOf(line, line));
    }
  }
  return ranges;
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
