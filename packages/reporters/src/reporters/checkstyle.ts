import type { Finding } from '@geestdrift/engine';
import { describePlaced } from '../described.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions } from '../positions.js';
import { element, XML_DECLARATION } from '../xml.js';

const SEVERITY = { error: 'error', warning: 'warning', suggestion: 'info' } as const;

/** Checkstyle's XML, which many CI servers and review tools read. */
const report: Report = (results, { cwd }) =>
  `${XML_DECLARATION}${element(
    'checkstyle',
    { version: '4.3' },
    results.map((result) => describeFile(result, cwd)),
  )}\n`;

function describeFile(result: FileResult, cwd: string): string {
  const positions = indexPositions(result.source);
  const errors = result.findings.map((finding) => {
    const { line, column } = positions.positionAt(finding.range.start);
    return element('error', { line, column, ...describeError(finding) });
  });
  if (result.error !== undefined) {
    const { code, message } = result.error;
    errors.unshift(
      element('error', { line: 1, column: 1, severity: 'error', message, source: `geestdrift.${code}` }),
    );
  }
  return element('file', { name: portablePath(result.filePath, cwd) }, errors);
}

function describeError(finding: Finding): Record<string, string> {
  return {
    severity: SEVERITY[finding.severity],
    message: describePlaced(finding),
    source: `geestdrift.${finding.ruleId}`,
  };
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
