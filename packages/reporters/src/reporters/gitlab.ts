import { describePlaced } from '../described.js';
import { fingerprintsOf } from '../fingerprints.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions } from '../positions.js';

const SEVERITY = { error: 'major', warning: 'minor', suggestion: 'info' } as const;

/** GitLab's Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const report: Report = (results, { cwd }) => {
  const issues = results.flatMap((result) => describeFile(result, portablePath(result.filePath, cwd)));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

function describeFile({ findings, source, error }: FileResult, path: string): object[] {
  const positions = indexPositions(source);
  const prints = fingerprintsOf(findings);
  const issues = findings.map((finding, index) => ({
    description: describePlaced(finding),
    check_name: finding.ruleId,
    // Of the whole project one: the same sentence in two files is two issues.
    fingerprint: `${path}:${prints[index]}`,
    severity: SEVERITY[finding.severity],
    location: { path, lines: { begin: positions.positionAt(finding.range.start).line } },
  }));
  if (error === undefined) return issues;
  const problem = {
    description: error.message,
    check_name: error.code,
    fingerprint: `${path}:${error.code}`,
  };
  return [{ ...problem, severity: 'blocker', location: { path, lines: { begin: 1 } } }, ...issues];
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
