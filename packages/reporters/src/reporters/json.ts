import { countFindings } from '../count.js';
import { describeFinding, describeProblem } from '../json/describe-finding.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { indexPositions, type SourcePositions } from '../positions.js';

/** ESLint's shape: an array with an object a file, for programs. */
const report: Report = (results) => `${JSON.stringify(results.map(describeFile))}\n`;

function describeFile(result: FileResult): object {
  const counts = countFindings([result]);
  const positions = indexPositions(result.source);
  return {
    filePath: result.filePath,
    messages: [
      ...(result.error === undefined ? [] : [describeProblem(result.error)]),
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

function describeNotices({ notices }: FileResult, positions: SourcePositions): object[] {
  return notices.map(({ code, message, offset }) => ({
    code,
    message,
    ...(offset === undefined ? {} : positions.positionAt(offset)),
  }));
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
