import type { Edit, Finding, Severity } from '@geestdrift/engine';

/** `fixes`: what is certain; `suggestions`: also the first proposal that needs no person. */
export type FixMode = 'fixes' | 'suggestions';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

/**
 * The source with the edits of all findings that do not get in each other's way: the first in document order, then the more
 * severe, wins. What lost may still hold in the new text: check again.
 */
export function applyEdits(source: string, findings: readonly Finding[], mode: FixMode): string {
  let result = '';
  let at = 0;
  for (const { range, text } of chooseEdits(findings, mode)) {
    result += source.slice(at, range.start) + text;
    at = range.end;
  }
  return result + source.slice(at);
}

/** The edits to apply together, in document order. */
function chooseEdits(findings: readonly Finding[], mode: FixMode): Edit[] {
  const taken: { start: number; end: number }[] = [];
  const chosen: Edit[] = [];
  for (const finding of [...findings].sort(compareFindings)) {
    const edits = editsOf(finding, mode);
    const [first] = edits;
    if (first === undefined) continue;
    // What lies between two edits of one finding belongs to it: the adjective between an article and its noun.
    const hull = { start: first.range.start, end: Math.max(...edits.map(({ range }) => range.end)) };
    // Edits that touch wait for the next round: two deletions side by side could glue words together.
    if (taken.some((other) => hull.start <= other.end && other.start <= hull.end)) continue;
    taken.push(hull);
    chosen.push(...edits);
  }
  return chosen.sort((a, b) => a.range.start - b.range.start);
}

function compareFindings(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || RANK[a.severity] - RANK[b.severity] || a.range.end - b.range.end;
}

function editsOf(finding: Finding, mode: FixMode): Edit[] {
  const proposal =
    finding.fix ?? (mode === 'suggestions' ? finding.suggestions.find(({ manual }) => !manual) : undefined);
  return [...(proposal?.edits ?? [])].sort((a, b) => a.range.start - b.range.start);
}
