import type { Finding } from '@geestdrift/engine';
import { describeWhole } from '../described.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions, type SourcePositions } from '../positions.js';

const COMMAND = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

/**
 * Workflow commands, which GitHub Actions shows as annotations beside the lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
const report: Report = (results, { cwd, locale }) =>
  results.flatMap((result) => describeFile(result, cwd, locale)).join('');

function describeFile(result: FileResult, cwd: string, locale: 'nl' | 'en'): string[] {
  const file = portablePath(result.filePath, cwd);
  const positions = indexPositions(result.source);
  const problem = result.error;
  return [
    ...(problem === undefined ? [] : [command('error', { file, title: problem.code }, problem.message)]),
    ...result.findings.map((finding) =>
      command(
        COMMAND[finding.severity],
        { file, ...placeOf(finding, positions), title: finding.ruleId },
        describeWhole(finding, locale),
      ),
    ),
  ];
}

/** Columns count only within a line: for more lines GitHub wants none. */
function placeOf(finding: Finding, positions: SourcePositions): Readonly<Record<string, number>> {
  if (finding.unplaced === true) return {};
  const start = positions.positionAt(finding.range.start);
  const end = positions.positionAt(finding.range.end);
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
