import { resolve } from 'node:path';
import { fileEndings, formatForFile, formatNames } from '@geestdrift/formats';
import { decodeSource, type FoundFile, findFiles } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';
import type { Engine } from '../engine.js';
import type { Io } from '../io.js';
import { MESSAGES } from '../messages/messages.js';
import { UsageError } from '../usage-error.js';
import { createBaseline } from './baseline.js';
import {
  type CheckContext,
  checkBytes,
  checkFile,
  checkSource,
  describeFailure,
  findFormat,
} from './check-file.js';
import { createCheckers } from './checkers.js';
import { type ConfigLookup, createConfigLookup } from './config-lookup.js';
import { readFileList } from './file-list.js';
import { findReporter } from './find-reporter.js';
import { readLineFilter } from './line-filter.js';
import { readListFlags } from './list-flags.js';
import { type ListNames, refuseUnknownLists } from './list-names.js';
import type { CheckedFile, CheckedFiles, Surroundings } from './model.js';
import { writeOutcome } from './outcome.js';
import { refuseOverwriting } from './output-file.js';
import { createProgress } from './progress.js';
import { readRuleFlags } from './rule-flags.js';
import { filesOfShard, readShard } from './shard.js';
import { createSiblingFiles } from './sibling-files.js';

/** Checks files, folders and globs, or standard input, and reports. Gives the exit status; throws {@link UsageError}. */
export async function check(
  flags: Flags,
  operands: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (flags.stdin && operands.length > 0)
    throw new UsageError('not-together', '--stdin', operands[0] as string);
  // `geestdrift --fix "$FOLDER"` without that variable must not mean all there is here.
  if (flags.ndjson && operands.length > 0)
    throw new UsageError('not-together', '--ndjson', operands[0] as string);
  const isEmpty = operands.length === 0 && flags.filesFrom === undefined;
  if (!flags.stdin && !flags.ndjson && (isEmpty || operands.includes('')))
    throw new UsageError('nothing-to-check', '');
  const { io, locale } = surroundings;
  const reporter = await findReporter(flags.format, io.cwd);
  const engine = await surroundings.loadEngine();
  const lists = await readListFlags(flags.lists, io.cwd);
  const config = await createConfigLookup(flags.config, io.cwd, describeKnown(engine), lists);
  const rules = await readRuleFlags(flags.rules, engine.ruleSet, locale);
  const context: CheckContext = {
    flags,
    locale,
    checkers: createCheckers(
      engine,
      rules,
      locale,
      lists.map(({ list }) => list),
      flags.config !== false,
    ),
    baseline: createBaseline(flags.suppressions, io.cwd),
    lineFilter: await readLineFilter(flags, io.cwd),
    loaded: new Map(),
    siblings: createSiblingFiles(config.settingsIn),
  };
  const listNames = { rules, given: lists, lookup: config };
  if (flags.ndjson) {
    const { answerStream } = await import('../ndjson/answer-stream.js');
    await refuseUnknownLists(listNames, [resolve(io.cwd, 'stdin.txt')]);
    if (await answerStream(context, config, io)) return 0;
    const broken = { files: [], errors: [], config, unchecked: 0, baseline: context.baseline };
    return writeOutcome(broken, reporter, flags, surroundings);
  }
  const outcome = flags.stdin
    ? await checkStdin(context, config, io, listNames)
    : await checkFiles(operands, context, config, io, listNames);
  return writeOutcome({ ...outcome, baseline: context.baseline }, reporter, flags, surroundings);
}

/** The names that a configuration may use. */
export function describeKnown({ ruleSet, nounForms }: Engine) {
  return { rules: ruleSet.rules, formats: formatNames, nounForms };
}

async function checkFiles(
  operands: readonly string[],
  context: CheckContext,
  config: ConfigLookup,
  io: Io,
  listNames: ListNames,
): Promise<CheckedFiles> {
  const accepts = async (path: string): Promise<boolean> => {
    if (formatForFile(path) !== undefined) return true;
    const settings = await config.settingsFor(path);
    return settings !== 'broken' && settings?.format !== undefined;
  };
  const { filesFrom, forceExclude } = context.flags;
  const found = await findFiles(operands, {
    cwd: io.cwd,
    endings: fileEndings,
    accepts,
    configuredIgnore: config.ignoreFor,
    forceExclude,
    ...(filesFrom === undefined ? {} : { listed: await readFileList(filesFrom, io) }),
  });
  refuseOverwriting(found.files, context.flags, io.cwd);
  const shard = filesOfShard(found.files, readShard(context.flags.shard), io.cwd);
  const wanted = shard.filter(({ path }) => context.lineFilter?.hasLines(path) !== false);
  await refuseUnknownLists(
    listNames,
    wanted.map(({ path }) => path),
  );
  const progress = createProgress(wanted.length, context.flags.progress, io, MESSAGES[context.locale]);
  const files: CheckedFile[] = [];
  let unchecked = 0;
  for (const [index, file] of wanted.entries()) {
    progress.update(index);
    const checked = await checkOne(file, context, config);
    if (checked === undefined) unchecked++;
    else files.push(checked);
  }
  progress.clear();
  return { files, errors: found.errors, config, unchecked };
}

/** undefined: its configuration is broken. */
async function checkOne(
  file: FoundFile,
  context: CheckContext,
  config: ConfigLookup,
): Promise<CheckedFile | undefined> {
  try {
    const settings = await config.settingsFor(file.path);
    return settings === 'broken' ? undefined : await checkFile(file, settings, context);
  } catch (error) {
    return { result: describeFailure(file, error, context.locale) };
  }
}

async function checkStdin(
  context: CheckContext,
  config: ConfigLookup,
  io: Io,
  listNames: ListNames,
): Promise<CheckedFiles> {
  const { stdinFilename } = context.flags;
  refuseOverwriting([], context.flags, io.cwd);
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.txt');
  await refuseUnknownLists(listNames, [path]);
  const settings = await config.settingsFor(path);
  if (settings === 'broken') return { files: [], errors: [], config, unchecked: 1 };
  const shown = stdinFilename === undefined ? '<text>' : path;
  try {
    const format = findFormat(path, settings);
    const bytes = await io.readStdin();
    const file = format.binary
      ? await checkBytes(shown, bytes, format, settings, context)
      : await checkSource(
          { path: shown, text: decodeSource(shown, bytes, settings?.encoding, format).text },
          format,
          settings,
          context,
        );
    return { files: [file], errors: [], config, unchecked: 0 };
  } catch (error) {
    const result = describeFailure({ path: shown, named: true }, error, context.locale);
    return { files: [{ result }], errors: [], config, unchecked: 0 };
  }
}
