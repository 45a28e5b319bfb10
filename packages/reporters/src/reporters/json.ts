import type { Edit, Finding, Suggestion } from '@geestdrift/engine';
import { countFindings } from '../count.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { indexPositions, type SourcePositions } from '../positions.js';

const SEVERITY = { error: 2, warning: 1, suggestion: 0 } as const;

/** ESLint's shape: an array with an object a file, for programs. */
const report: Report = (results) => `${JSON.stringify(results.map(describeFile))}\n`;

function describeFile(result: FileResult): object {
  const counts = countFindings([result]);
  const positions = indexPositions(result.source);
  return {
    filePath: result.filePath,
    messages: [
      ...(result.error === undefined ? [] : [describeProblem(result.error.message)]),
      ...result.findings.map((finding) => describeFinding(finding, positions)),
    ],
    errorCount: counts.errors,
    warningCount: counts.warnings,
    suggestionCount: counts.suggestions,
    fixableErrorCount: counts.fixableErrors,
    fixableWarningCount: counts.fixableWarnings,
    ...(result.suppressed === undefined ? {} : { suppressedCount: result.suppressed }),
    ...(result.output === undefined ? {} : { output: result.output }),
    ...(result.notices.length === 0 ? {} : { notices: describeNotices(result, positions) }),
  };
}

function describeProblem(message: string): object {
  return { ruleId: null, fatal: true, severity: SEVERITY.error, level: 'error', message };
}

function describeFinding(finding: Finding, positions: SourcePositions): object {
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
    ...(finding.unplaced === true ? { sentence: finding.sentence } : {}),
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

function describeNotices({ notices }: FileResult, positions: SourcePositions): object[] {
  return notices.map(({ code, message, offset }) => ({
    code,
    message,
    ...(offset === undefined ? {} : positions.positionAt(offset)),
  }));
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
