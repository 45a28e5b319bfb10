import type { Range } from '../model/document.js';
import type { Finding, Suggestion } from '../model/finding.js';

/**
 * The findings that a suggestion brings about: those in the text after its edits that lie on one of them, save of
 * another rule that had flagged these words before.
 */
export function triggered(
  finding: Finding,
  suggestion: Suggestion,
  before: readonly Finding[],
  after: readonly Finding[],
): Finding[] {
  const places = [finding.range, ...suggestion.edits.map(({ range }) => range)];
  const there = new Set(
    before
      .filter((other) => other !== finding && places.some((place) => overlap(other.range, place)))
      .map(({ ruleId }) => ruleId),
  );
  return after.filter((other) => touchesEdit(other, suggestion) && !there.has(other.ruleId));
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function touchesEdit(finding: Finding, suggestion: Suggestion): boolean {
  let shift = 0;
  for (const { range, text } of suggestion.edits) {
    const start = range.start + shift;
    if (text !== '' && finding.range.start < start + text.length && finding.range.end > start) return true;
    shift += text.length - (range.end - range.start);
  }
  return false;
}
