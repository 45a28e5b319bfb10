import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatForFile } from '@geestdrift/formats';
import { describeSystemError, FileError, readSource } from '@geestdrift/node';
import { type FileResult, ReportError, readJsonReport } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import { createBaseline } from '../check/baseline.js';
import { findReporter } from '../check/find-reporter.js';
import type { Surroundings } from '../check/model.js';
import { writeOutcome } from '../check/outcome.js';
import { refuseOverwriting } from '../check/output-file.js';
import { UsageError } from '../usage-error.js';

/** `geestdrift merge REPORT…`: the JSON reports of several runs as one report, in any format. Throws {@link UsageError}. */
export async function merge(
  flags: Flags,
  operands: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (operands.length === 0) throw new UsageError('no-reports', '');
  const { cwd } = surroundings.io;
  const reporter = await findReporter(flags.format, surroundings.io);
  const reports = operands.map((name) => ({ path: resolve(cwd, name) }));
  refuseOverwriting(reports, flags, cwd);
  const results = mergeResults(operands.flatMap((name) => readReport(name, cwd)));
  const files = results.map((result) => ({ result }));
  const baseline = createBaseline(undefined, cwd);
  const outcome = { files, errors: [], config: { errors: [] }, unchecked: 0, baseline };
  return writeOutcome(outcome, reporter, flags, surroundings);
}

function readReport(name: string, cwd: string): FileResult[] {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, name), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError('no-report-file', name, describeSystemError(error));
  }
  try {
    return readJsonReport(text, readText);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    throw new UsageError(
      'no-json-report',
      `${name}${error.where === '' ? '' : ` ${error.where}`}: ${error.found}`,
      error.expected,
    );
  }
}

/** A report made elsewhere may be of files that are not here. A text in another encoding than the one it was checked in shows other words. */
function readText(path: string): string | undefined {
  try {
    return readSource(path, undefined, { ...formatForFile(path), fallbackEncoding: 'windows-1252' }).text;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** A file in several reports is told of once, with each finding once. */
function mergeResults(results: readonly FileResult[]): FileResult[] {
  const merged = new Map<string, FileResult>();
  for (const result of results) {
    const known = merged.get(result.filePath);
    merged.set(result.filePath, known === undefined ? result : join(known, result));
  }
  return [...merged.values()];
}

function join(a: FileResult, b: FileResult): FileResult {
  const findings = union(a.findings, b.findings);
  return {
    ...a,
    ...b,
    findings: findings.sort((one, other) => one.range.start - other.range.start),
    notices: union(a.notices, b.notices),
  };
}

/** What is in either, each once. */
function union<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return [...new Map([...a, ...b].map((item) => [JSON.stringify(item), item])).values()];
}
