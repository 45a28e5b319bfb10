import type { Finding, Range } from '@geestdrift/engine';
import { countBytes, HOME_URL } from '@geestdrift/engine/basics';
import { describePlaced } from '../described.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions, type SourcePositions } from '../positions.js';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' } as const;

/** Reviewdog's Diagnostic Format. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
const report: Report = (results, { cwd }) => {
  const diagnostics = results.flatMap((result) => describeFile(result, portablePath(result.filePath, cwd)));
  const source = { name: 'geestdrift', url: HOME_URL };
  return `${JSON.stringify({ source, diagnostics })}\n`;
};

function describeFile({ findings, source, error }: FileResult, path: string): object[] {
  const positions = indexPositions(source);
  const diagnostics = findings.map((finding) => describeFinding(finding, path, positions));
  if (error === undefined) return diagnostics;
  return [
    { message: error.message, location: { path }, severity: 'ERROR', code: { value: error.code } },
    ...diagnostics,
  ];
}

function describeFinding(finding: Finding, path: string, positions: SourcePositions): object {
  const { edits = [] } = finding.fix ?? finding.suggestions[0] ?? {};
  return {
    message: describePlaced(finding),
    location: finding.unplaced === true ? { path } : { path, range: describeRange(finding.range, positions) },
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId, url: finding.url },
    // The edits of one suggestion belong together, which the format can say only of a single one.
    ...(edits.length === 1
      ? { suggestions: edits.map(({ range, text }) => ({ range: describeRange(range, positions), text })) }
      : {}),
  };
}

function describeRange({ start, end }: Range, positions: SourcePositions): object {
  return { start: describePosition(start, positions), end: describePosition(end, positions) };
}

/** Columns count bytes of UTF-8. */
function describePosition(offset: number, positions: SourcePositions): object {
  const { line, column } = positions.positionAt(offset);
  const before = positions.lineText(line).slice(0, column - 1);
  return { line, column: countBytes(before) + 1 };
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
