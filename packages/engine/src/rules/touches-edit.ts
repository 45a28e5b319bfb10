import type { Finding, Suggestion } from '../model/finding.js';

/** Whether a finding in the text after a suggestion's edits lies on one of them. */
export function touchesEdit(finding: Finding, suggestion: Suggestion): boolean {
  let shift = 0;
  for (const { range, text } of suggestion.edits) {
    const start = range.start + shift;
    if (text !== '' && finding.range.start < start + text.length && finding.range.end > start) return true;
    shift += text.length - (range.end - range.start);
  }
  return false;
}
