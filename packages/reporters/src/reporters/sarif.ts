import type { Finding, Range, Suggestion } from '@geestdrift/engine';
import { HOME_URL, ruleUrl } from '@geestdrift/engine/basics';
import { fingerprintsOf } from '../fingerprints.js';
import type { FileResult, Report, ReportContext, Reporter, RuleText } from '../model.js';
import { folderUri, uriOf } from '../portable-path.js';
import { indexPositions, type SourcePositions } from '../positions.js';

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'note', off: 'none' } as const;
const ROOT = 'ROOTPATH';

/** SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
const report: Report = (results, context) => {
  const rules = listRules(results, context.rules);
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'Geestdrift',
        semanticVersion: context.version,
        informationUri: HOME_URL,
        language: context.locale,
        rules: rules.map(describeRule),
      },
    },
    invocations: [
      {
        executionSuccessful: results.every(({ error }) => error === undefined),
        toolExecutionNotifications: results.flatMap((result) => describeProblems(result, context)),
      },
    ],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { uri: folderUri(context.cwd) } },
    results: results.flatMap((result) => describeFile(result, order, context)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** The rules that found something: Geestdrift's own, with what is told of them, and lists. */
function listRules(
  results: readonly FileResult[],
  known: readonly RuleText[],
): (Partial<RuleText> & { id: string })[] {
  const ids = [...new Set(results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))].sort();
  return ids.map((id) => known.find((rule) => rule.id === id) ?? { id, url: ruleUrl(id) });
}

function describeRule({
  id,
  title,
  why,
  flagged,
  ignored,
  severity,
  url,
}: Partial<RuleText> & { id: string }): object {
  if (title === undefined || why === undefined) return { id, helpUri: url };
  const parts = [why, flagged, ignored].filter((part): part is string => part !== undefined && part !== '');
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: [title, ...parts].join('\n\n'),
      markdown: [`**${title}**`, ...parts, `<${url}>`].join('\n\n'),
    },
    helpUri: url,
    defaultConfiguration: { level: LEVEL[severity ?? 'off'] },
  };
}

function describeFile(
  { filePath, source, findings }: FileResult,
  order: ReadonlyMap<string, number>,
  { cwd }: ReportContext,
): object[] {
  const positions = indexPositions(source);
  const artifactLocation = locate(filePath, cwd);
  const prints = fingerprintsOf(findings);
  return findings.map((finding, index) => ({
    ruleId: finding.ruleId,
    ruleIndex: order.get(finding.ruleId),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(finding.unplaced === true ? {} : { region: describeRegion(finding, positions) }),
        },
        ...(finding.place === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: finding.place }] }),
      },
    ],
    partialFingerprints: { 'geestdriftSentence/v1': prints[index] },
    ...describeFixes(finding, artifactLocation, positions),
  }));
}

function describeRegion({ range, actual }: Finding, positions: SourcePositions): object {
  return { ...regionOf(range, positions), snippet: { text: actual } };
}

function regionOf({ start, end }: Range, positions: SourcePositions): object {
  const from = positions.positionAt(start);
  const to = positions.positionAt(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** All proposals that are edits, best first. */
function describeFixes(
  { suggestions }: Finding,
  artifactLocation: object,
  positions: SourcePositions,
): object {
  const fixes = suggestions.filter(({ edits }) => edits.length > 0);
  if (fixes.length === 0) return {};
  return { fixes: fixes.map((fix) => describeFix(fix, artifactLocation, positions)) };
}

function describeFix(
  { description, edits }: Suggestion,
  artifactLocation: object,
  positions: SourcePositions,
): object {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range, positions),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return { description: { text: description }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** What could not be checked, and what should be known of a file besides. */
function describeProblems({ filePath, error, notices }: FileResult, { cwd }: ReportContext): object[] {
  const locations = [{ physicalLocation: { artifactLocation: locate(filePath, cwd) } }];
  const tell = (level: string, { code, message }: { code: string; message: string }): object => ({
    descriptor: { id: code },
    level,
    message: { text: message },
    locations,
  });
  return [
    ...(error === undefined ? [] : [tell('error', error)]),
    ...notices.map((notice) => tell('note', notice)),
  ];
}

function locate(filePath: string, cwd: string): object {
  const uri = uriOf(filePath, cwd);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}

export const reporter: Reporter = { report, forPrograms: true, needsRules: true };
