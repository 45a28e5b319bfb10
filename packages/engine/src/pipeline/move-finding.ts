import type { Range } from '../model/document.js';
import type { Finding, Suggestion } from '../model/finding.js';

/** The finding in a source in which its block stands `shift` characters further on. */
export function moveFinding(finding: Finding, shift: number): Finding {
  if (shift === 0) return finding;
  const { fix } = finding;
  return {
    ...finding,
    range: moveRange(finding.range, shift),
    ...(fix === undefined ? {} : { fix: moveSuggestion(fix, shift) }),
    suggestions: finding.suggestions.map((suggestion) => moveSuggestion(suggestion, shift)),
  };
}

function moveSuggestion(suggestion: Suggestion, shift: number): Suggestion {
  const edits = suggestion.edits.map(({ range, text }) => ({ range: moveRange(range, shift), text }));
  return { ...suggestion, edits };
}

function moveRange({ start, end }: Range, shift: number): Range {
  return { start: start + shift, end: end + shift };
}
