import { isAbsolute, relative, resolve } from 'node:path';
import { findNearest } from '@geestdrift/engine/nearest';
import { describeFileError, FileError, toSlashes } from '@geestdrift/node';
import { countFindings, displayPath, type FileResult, type Reporter } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import { COMMAND_NAMES } from '../arguments/parse.js';
import { widthOf } from '../io.js';
import { MESSAGES } from '../messages/messages.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';
import type { Baseline } from './baseline.js';
import { describeFailure } from './failure.js';
import { loadRuleTexts } from './find-reporter.js';
import type { CheckedFile, Outcome, Surroundings } from './model.js';
import { STDIN_NAME } from './stdin-path.js';
import { tellConfigErrors } from './tell-config-errors.js';
import { overwrite } from './write-output.js';

/** A report that was written, with what decides the exit status. */
export interface MadeReport {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

/** Writes the diff, the report and what went wrong; gives the exit status. `keep`: is told of the report. */
export async function writeOutcome(
  outcome: Outcome,
  reporter: Reporter,
  flags: Flags,
  surroundings: Surroundings,
  keep: (made: MadeReport) => void = () => {},
): Promise<number> {
  const results = [...outcome.files.map(({ result }) => result), ...listMissing(outcome, surroundings)].sort(
    (a, b) => (a.filePath < b.filePath ? -1 : 1),
  );
  if (!reporter.forPrograms) await writeDiffs(outcome.files, surroundings);
  const { errors, warnings } = countFindings(results);
  // Without any file the problems on standard error say all there is; a program still wants its report.
  if (results.length > 0 || reporter.forPrograms) {
    // Of warnings that are hidden, and too many, a report would say that there is nothing.
    const isHidden = flags.quiet && errors === 0 && isTooMany(warnings, flags) && !reporter.forPrograms;
    const text = isHidden ? '' : await makeReport(results, reporter, flags, surroundings);
    await writeText(text, flags, surroundings);
    keep({ text, errors, warnings });
  }
  await tellBaseline(outcome.baseline, reporter, flags, surroundings);
  tellMended(outcome.files, flags, surroundings);
  await tellProblems(outcome, results, reporter.forPrograms || flags.outputFile !== undefined, surroundings);
  const status = judge({ errors, warnings }, flags, surroundings);
  return hasFailed(outcome, results) ? 2 : status;
}

/** Writes the report of an earlier run; gives the exit status. Throws {@link UsageError}. */
export async function writeKnown(
  made: MadeReport,
  flags: Flags,
  surroundings: Surroundings,
): Promise<number> {
  await writeText(made.text, flags, surroundings);
  return judge(made, flags, surroundings);
}

/** The exit status that findings give; says when there are too many warnings. */
function judge(
  { errors, warnings }: Pick<MadeReport, 'errors' | 'warnings'>,
  flags: Flags,
  { io, locale }: Surroundings,
): number {
  const tooMany = isTooMany(warnings, flags);
  if (tooMany) io.stderr.write(`${MESSAGES[locale].tooManyWarnings(warnings, flags.maxWarnings ?? 0)}\n`);
  return errors > 0 || tooMany ? 1 : 0;
}

function isTooMany(warnings: number, { maxWarnings = -1 }: Flags): boolean {
  return maxWarnings >= 0 && warnings > maxWarnings;
}

function hasFailed({ errors, config, baseline }: Outcome, results: readonly FileResult[]): boolean {
  return (
    errors.length > 0 ||
    config.errors.length > 0 ||
    baseline.errors.length > 0 ||
    results.some(({ error }) => error !== undefined)
  );
}

/** Files that were named and are not there belong in the report. */
function listMissing({ errors }: Outcome, { locale }: Surroundings): FileResult[] {
  return errors
    .filter(isOfFile)
    .map((error) => describeFailure({ path: error.file, named: true }, error, locale));
}

function isOfFile({ code }: FileError): boolean {
  return code === 'not-found' || code === 'unreadable';
}

async function writeDiffs(files: readonly CheckedFile[], { io, colors }: Surroundings): Promise<void> {
  const changed = files.filter(({ before, result }) => before !== undefined && result.output !== undefined);
  if (changed.length === 0) return;
  const { formatDiff } = await import('../fix/diff.js');
  const taker = { colors, isTerminal: io.stdout.isTerminal };
  for (const { before = '', result } of changed) {
    const path = patchPath(result.filePath, io.cwd);
    io.stdout.write(`${formatDiff(path, before, result.output ?? '', taker)}\n`);
  }
}

/** From the working folder; of what lies outside, the path from the root, which `patch -d /` takes; of standard input its usual name. */
function patchPath(filePath: string, cwd: string): string {
  if (!isAbsolute(filePath)) return STDIN_NAME;
  const path = toSlashes(relative(cwd, filePath));
  return path.startsWith('../') || isAbsolute(path) ? toSlashes(filePath).replace(/^\//, '') : path;
}

async function makeReport(
  results: readonly FileResult[],
  { report, needsRules }: Reporter,
  { quiet, format }: Flags,
  { io, locale, colors }: Surroundings,
): Promise<string> {
  const shown = quiet ? results.map(keepErrors) : results;
  const width = widthOf(io.stdout);
  const rules = needsRules ? await loadRuleTexts(locale) : [];
  // That of a module of one's own may give anything.
  const text: unknown = await report(shown, { version, rules, locale, colors, width, cwd: io.cwd });
  if (typeof text !== 'string') throw new UsageError('no-report-text', format, typeof text);
  return text;
}

async function writeText(text: string, { outputFile }: Flags, { io }: Surroundings): Promise<void> {
  if (outputFile === undefined) {
    io.stdout.write(text);
    return;
  }
  await overwrite(resolve(io.cwd, outputFile), text, outputFile);
}

/** The report tells what is left; a person wants to know what was done. */
function tellMended(
  files: readonly CheckedFile[],
  { format, write }: Flags,
  { io, locale }: Surroundings,
): void {
  const changed = files.filter(({ before, written }) => before !== undefined || written === true).length;
  if (changed > 0 && format === 'stylish') io.stderr.write(`${MESSAGES[locale].mended(changed, write)}\n`);
}

/** Writes the baseline where that was asked for, and says what became of it. */
async function tellBaseline(
  baseline: Baseline,
  { forPrograms }: Reporter,
  { suppressions }: Flags,
  { io, locale }: Surroundings,
): Promise<void> {
  const { added, files, stale } = await baseline.finish().catch((error: unknown) => {
    if (error instanceof FileError) throw new UsageError('unwritable', error.file, error.found);
    throw error;
  });
  // With mistakes in it nothing was changed; these are told.
  if (baseline.errors.length > 0) return;
  const messages = MESSAGES[locale];
  if (suppressions === 'all') io.stderr.write(`${messages.suppressed(added, files)}\n`);
  else if (suppressions === 'prune') io.stderr.write(`${messages.pruned(stale)}\n`);
  else if (stale > 0 && !forPrograms) io.stderr.write(`${messages.stale(stale)}\n`);
}

function keepErrors(result: FileResult): FileResult {
  return { ...result, notices: [], findings: result.findings.filter(({ severity }) => severity === 'error') };
}

async function tellProblems(
  { errors, config, baseline, unchecked }: Outcome,
  results: readonly FileResult[],
  isHidden: boolean,
  { io, locale }: Surroundings,
): Promise<void> {
  const say = (line: string) => io.stderr.write(`${line}\n`);
  for (const error of errors) {
    if (!isOfFile(error)) say(`${displayPath(error.file, io.cwd)}: ${describeFileError(error, locale)}`);
    else hintAtCommand(error, io.cwd, locale, say);
  }
  // A report for programs, or in a file, is not what a person looks at.
  if (isHidden) {
    for (const { filePath, error } of results) {
      if (error !== undefined) say(`${displayPath(filePath, io.cwd)}: ${error.message}`);
    }
  }
  await tellConfigErrors([...config.errors, ...baseline.errors], { io, locale });
  if (unchecked > 0) say(MESSAGES[locale].brokenConfig(unchecked));
}

/** `geestdrift explian` is no file. */
function hintAtCommand(
  error: FileError,
  cwd: string,
  locale: 'nl' | 'en',
  say: (line: string) => void,
): void {
  const nearest = findNearest(relative(cwd, error.file), COMMAND_NAMES);
  if (error.code === 'not-found' && nearest !== undefined) {
    say(MESSAGES[locale].didYouMean(`geestdrift ${nearest}`));
  }
}
