import type { Reporter } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import { UsageError } from '../usage-error.js';
import { createBaseline } from './baseline.js';
import type { CheckContext } from './check-file.js';
import { concludeFiles, type Gathered, gatherFiles } from './check-files.js';
import { checkStdin } from './check-stdin.js';
import { findReporter } from './find-reporter.js';
import { readLineFilter } from './line-filter.js';
import { refuseUnknownLists } from './list-names.js';
import type { Surroundings } from './model.js';
import { saveCache } from './open-cache.js';
import { type MadeReport, writeKnown, writeOutcome } from './outcome.js';
import { type Prepared, prepare } from './prepare.js';
import { reportKeyOf } from './report-key.js';
import { stdinPath } from './stdin-path.js';

/** Checks files, folders and globs, or standard input, and reports. Gives the exit status; throws {@link UsageError}. */
export async function check(
  flags: Flags,
  operands: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  refuseEmpty(flags, operands);
  const { io, locale, engine } = surroundings;
  const reporter = await findReporter(flags.format, io);
  const keepsSource = reporter.needsSource === true;
  const prepared = await prepare({ flags, cwd: io.cwd, locale, keepsSource }, engine);
  const baseline = createBaseline(flags.suppressions, io.cwd);
  const lineFilter = await readLineFilter(flags, io.cwd);
  const context: CheckContext = { ...prepared.context, baseline, lineFilter };
  if (flags.ndjson) {
    const { answerStream } = await import('../ndjson/answer-stream.js');
    await refuseUnknownLists(prepared.listNames, [stdinPath(io.cwd)]);
    if (await answerStream(context, prepared.config, io)) return 0;
    const broken = { files: [], errors: [], config: prepared.config, unchecked: 0, baseline };
    return writeOutcome(broken, reporter, flags, surroundings);
  }
  if (flags.stdin) {
    const checked = await checkStdin(context, prepared, io);
    return writeOutcome({ ...checked, baseline }, reporter, flags, surroundings);
  }
  const gathered = await gatherFiles(operands, context, prepared, surroundings);
  const status = await tellFiles(gathered, reporter, context, prepared, surroundings);
  await saveCache(gathered.cache, surroundings);
  return status;
}

/** Writes the report of files: that of the run before, where all that it was made of is the same. */
async function tellFiles(
  gathered: Gathered,
  reporter: Reporter,
  context: CheckContext,
  { config }: Prepared,
  surroundings: Surroundings,
): Promise<number> {
  const { flags, baseline } = context;
  const { cache, errors, unchecked } = gathered;
  const key =
    cache && config.errors.length === 0 ? await reportKeyOf(gathered, context, surroundings) : undefined;
  const known = key === undefined ? undefined : cache?.findReport(key);
  if (known !== undefined) return writeKnown(known, flags, surroundings);
  const files = await concludeFiles(gathered, context);
  const keep = (made: MadeReport): void => {
    if (key !== undefined) cache?.keepReport({ key, ...made });
  };
  return writeOutcome({ files, errors, config, unchecked, baseline }, reporter, flags, surroundings, keep);
}

/** `geestdrift --fix "$FOLDER"` without that variable must not mean all there is here. */
function refuseEmpty({ stdin, ndjson, filesFrom }: Flags, operands: readonly string[]): void {
  const [first] = operands;
  if (stdin && first !== undefined) throw new UsageError('not-together', '--stdin', first);
  if (ndjson && first !== undefined) throw new UsageError('not-together', '--ndjson', first);
  const isEmpty = first === undefined && filesFrom === undefined;
  if (!stdin && !ndjson && (isEmpty || operands.includes(''))) throw new UsageError('nothing-to-check', '');
}
