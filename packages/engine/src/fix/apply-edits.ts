import type { Edit, Range } from '../model/document.js';
import type { Finding, Severity } from '../model/finding.js';
import { applyTextEdits } from './apply-text-edits.js';

/** `fixes`: what is certain; `suggestions`: also the first proposal that needs no person. */
export type FixMode = 'fixes' | 'suggestions';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, suggestion: 2 };

/**
 * The source with the edits of all findings that do not get in each other's way: the first in document order, then the more
 * severe, wins. What lost may still hold in the new text: check again.
 */
export function applyEdits(source: string, findings: readonly Finding[], mode: FixMode): string {
  return applyTextEdits(source, chooseEdits(findings, mode));
}

/** The edits of these findings that can be applied together, in document order. */
export function chooseEdits(findings: readonly Finding[], mode: FixMode): readonly Edit[] {
  const taken = new Spans();
  const chosen: Edit[] = [];
  for (const finding of [...findings].sort(compareFindings)) {
    const edits = editsOf(finding, mode);
    const [first] = edits;
    if (first === undefined) continue;
    // What lies between two edits of one finding belongs to it: the adjective between an article and its noun.
    const hull = { start: first.range.start, end: Math.max(...edits.map(({ range }) => range.end)) };
    // Edits that touch wait for the next round: two deletions side by side could glue words together.
    if (!taken.add(hull)) continue;
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

/** Spans that do not touch, by place. */
class Spans {
  readonly #spans: Range[] = [];

  /** Takes a span, unless it touches one that was taken before. */
  add(span: Range): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Range).end < span.start) low = middle + 1;
      else high = middle;
    }
    const next = this.#spans[low];
    if (next !== undefined && next.start <= span.end) return false;
    this.#spans.splice(low, 0, span);
    return true;
  }
}
