import { displayPath, showPlainly } from '../display-path.js';
import type { FileResult, Report, ReportContext, Reporter } from '../model.js';
import { indexPositions } from '../positions.js';

/** A line a finding, `file:line:column: level rule: message`, and a line a notice, for editors and grep. */
const report: Report = (results, context) =>
  results.flatMap((result) => describeFile(result, context)).join('');

function describeFile(result: FileResult, { cwd }: ReportContext): string[] {
  const path = displayPath(result.filePath, cwd);
  const positions = indexPositions(result.source);
  const lines = result.findings.map((finding) => {
    const { line, column } = positions.positionAt(finding.range.start);
    const place = finding.place === undefined ? '' : `${oneLine(finding.place)}: `;
    return `${path}:${line}:${column}: ${finding.severity} ${finding.ruleId}: ${place}${oneLine(finding.message)}\n`;
  });
  for (const { offset = 0, message } of result.notices) {
    const { line, column } = positions.positionAt(offset);
    lines.push(`${path}:${line}:${column}: notice: ${oneLine(message)}\n`);
  }
  if (result.error !== undefined) lines.unshift(`${path}:1:1: error: ${oneLine(result.error.message)}\n`);
  return lines;
}

function oneLine(message: string): string {
  return showPlainly(message.replace(/\s+/g, ' '));
}

export const reporter: Reporter = { report, forPrograms: false, needsRules: false };
