import { resolve } from 'node:path';
import { formatForFile, formats } from '@geestdrift/formats';
import { decodeSource, type FoundFile, findFiles } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';
import type { Engine } from '../engine.js';
import type { Io } from '../io.js';
import { MESSAGES } from '../messages/messages.js';
import { UsageError } from '../usage-error.js';
import {
  type CheckContext,
  checkBytes,
  checkFile,
  checkSource,
  describeFailure,
  findFormat,
  knownEndings,
} from './check-file.js';
import { createCheckers } from './checkers.js';
import { type ConfigLookup, createConfigLookup } from './config-lookup.js';
import { readListFlags } from './list-flags.js';
import type { CheckedFile, Outcome, Surroundings } from './model.js';
import { findReport, writeOutcome } from './outcome.js';
import { refuseOverwriting } from './output-file.js';
import { createProgress } from './progress.js';
import { readRuleFlags } from './rule-flags.js';

/** Checks files, folders and globs, or standard input, and reports. Gives the exit status; throws {@link UsageError}. */
export async function check(
  flags: Flags,
  operands: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (flags.stdin && operands.length > 0)
    throw new UsageError('not-together', '--stdin', operands[0] as string);
  // `geestdrift --fix "$FOLDER"` without that variable must not mean all there is here.
  if (!flags.stdin && (operands.length === 0 || operands.includes('')))
    throw new UsageError('nothing-to-check', '');
  const { io, locale } = surroundings;
  const report = findReport(flags.format);
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
    ),
    loaded: new Map(),
  };
  const outcome = flags.stdin
    ? await checkStdin(context, config, io)
    : await checkFiles(operands, context, config, io);
  return writeOutcome(outcome, report, flags, surroundings);
}

function describeKnown({ ruleSet, nounForms }: Engine) {
  return { rules: ruleSet.rules, formats: formats.map(({ name }) => name), nounForms };
}

async function checkFiles(
  operands: readonly string[],
  context: CheckContext,
  config: ConfigLookup,
  io: Io,
): Promise<Outcome> {
  const accepts = async (path: string): Promise<boolean> => {
    if (formatForFile(path) !== undefined) return true;
    const settings = await config.settingsFor(path);
    return settings !== 'broken' && settings?.format !== undefined;
  };
  const found = await findFiles(operands, {
    cwd: io.cwd,
    endings: knownEndings(),
    accepts,
    configuredIgnore: config.ignoreFor,
  });
  refuseOverwriting(found.files, context.flags, io.cwd);
  const progress = createProgress(found.files.length, context.flags.progress, io, MESSAGES[context.locale]);
  const files: CheckedFile[] = [];
  let unchecked = 0;
  for (const [index, file] of found.files.entries()) {
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

async function checkStdin(context: CheckContext, config: ConfigLookup, io: Io): Promise<Outcome> {
  const { stdinFilename } = context.flags;
  refuseOverwriting([], context.flags, io.cwd);
  const path = resolve(io.cwd, stdinFilename ?? 'stdin.txt');
  const settings = await config.settingsFor(path);
  if (settings === 'broken') return { files: [], errors: [], config, unchecked: 1 };
  const shown = stdinFilename === undefined ? '<text>' : path;
  try {
    const format = findFormat(path, settings);
    const bytes = await io.readStdin();
    const file = format.binary
      ? await checkBytes(shown, bytes, format, settings, context)
      : await checkSource(
          { path: shown, text: decodeSource(shown, bytes, settings?.encoding).text },
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
