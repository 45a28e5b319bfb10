import type { Edit, Finding, Suggestion } from '@geestdrift/engine';
import type { FileProblem } from '../model.js';
import type { SourcePositions } from '../positions.js';

const SEVERITY = { error: 2, warning: 1, suggestion: 0 } as const;

/** Why a file could not be checked, as a message in ESLint's shape. */
export function describeProblem({ code, message }: FileProblem): object {
  return { ruleId: null, fatal: true, severity: SEVERITY.error, level: 'error', code, message };
}

/** A finding as a message in ESLint's shape. */
export function describeFinding(finding: Finding, positions: SourcePositions): object {
  const start = positions.positionAt(finding.range.start);
  const end = positions.positionAt(finding.range.end);
  return {
    ruleId: finding.ruleId,
    severity: SEVERITY[finding.severity],
    level: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    range: finding.unplaced === true ? null : [finding.range.start, finding.range.end],
    ...(finding.place === undefined ? {} : { place: finding.place }),
    sentence: finding.sentence,
    sentenceRange: [finding.sentenceRange.start, finding.sentenceRange.end],
    actual: finding.actual,
    expected: finding.suggestions.map(({ expected }) => expected),
    url: finding.url,
    fix: finding.fix === undefined ? null : { edits: finding.fix.edits.map(describeEdit) },
    suggestions: finding.suggestions.map(describeSuggestion),
  };
}

function describeSuggestion({ description, edits, manual }: Suggestion): object {
  return { desc: description, edits: edits.map(describeEdit), ...(manual ? { manual } : {}) };
}

function describeEdit({ range, text }: Edit): object {
  return { range: [range.start, range.end], text };
}
