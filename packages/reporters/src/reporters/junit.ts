import type { Finding } from '@geestdrift/engine';
import { describePlaced, describeWhole } from '../described.js';
import type { FileResult, Report, Reporter } from '../model.js';
import { portablePath } from '../portable-path.js';
import { indexPositions } from '../positions.js';
import { element, escapeXml, XML_DECLARATION } from '../xml.js';

/**
 * JUnit's XML: a suite a file, a failed case a finding of severity error or warning. A suggestion is a case that passes
 * with a remark; a file without findings is one that passes.
 */
const report: Report = (results, { cwd, locale }) => {
  const suites = results.map((result) => describeSuite(result, cwd, locale));
  const sum = (key: keyof Counts): number => suites.reduce((total, { counts }) => total + counts[key], 0);
  const totals = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  return `${XML_DECLARATION}${element(
    'testsuites',
    { name: 'geestdrift', ...totals },
    suites.map(({ xml }) => xml),
  )}\n`;
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function describeSuite(
  result: FileResult,
  cwd: string,
  locale: 'nl' | 'en',
): { xml: string; counts: Counts } {
  const name = portablePath(result.filePath, cwd);
  const positions = indexPositions(result.source);
  const cases = result.findings.map((finding) => {
    const { line, column } = positions.positionAt(finding.range.start);
    const where = finding.unplaced === true ? (finding.place ?? '') : `${line}:${column}`;
    return describeCase(finding, name, where, locale);
  });
  if (result.error !== undefined) {
    const { code, message } = result.error;
    cases.unshift(
      element('testcase', { name: code, classname: name }, [element('error', { type: code, message })]),
    );
  }
  if (cases.length === 0) cases.push(element('testcase', { name: 'geestdrift', classname: name }));
  const counts = {
    tests: cases.length,
    failures: result.findings.filter(({ severity }) => severity !== 'suggestion').length,
    errors: result.error === undefined ? 0 : 1,
  };
  return { xml: element('testsuite', { name, ...counts }, cases), counts };
}

function describeCase(finding: Finding, file: string, where: string, locale: 'nl' | 'en'): string {
  const attributes = { name: `${finding.ruleId} (${where})`, classname: file, file };
  const text = escapeXml(`${file}:${where}\n${describeWhole(finding, locale)}\n${finding.url}`);
  if (finding.severity === 'suggestion')
    return element('testcase', attributes, [element('system-out', {}, text)]);
  const failure = element('failure', { type: finding.severity, message: describePlaced(finding) }, text);
  return element('testcase', attributes, [failure]);
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
