import { dirname, resolve } from 'node:path';
import type { ConfigError } from '@geestdrift/config';
import { checkLists, type ListProblem } from '@geestdrift/config/list-tools';
import type { LoadedList } from '@geestdrift/config/lists';
import { describeFileError, type FileError, toSlashes } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import { readFlags } from '../arguments/flags.js';
import type { GivenOptions } from '../arguments/parse.js';
import { createConfigLookup } from '../check/config-lookup.js';
import type { Surroundings } from '../check/model.js';
import { tellConfigErrors } from '../check/tell-config-errors.js';
import { widthOf } from '../io.js';
import { UsageError } from '../usage-error.js';
import { knownNames, loadConfiguredLists } from './configured-lists.js';
import { formatProblems } from './format-problems.js';
import { sortOperands } from './list-operands.js';
import { problemsAsJson } from './problems-json.js';
import { readTexts, textReader } from './read-texts.js';

/** `geestdrift list check [LIST …] [TEXT …]`. Gives the exit status; throws {@link UsageError}. */
export async function listCheck(
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io } = surroundings;
  const { maxWarnings } = readFlags(options);
  const named = sortOperands(operands);
  const chosen = named.config === undefined ? options : options.with('config', named.config);
  const given = [...named.lists, ...options.values('list')];
  const folder = given[0] === undefined ? io.cwd : dirname(resolve(io.cwd, given[0]));
  const { lists, errors } = await loadConfiguredLists(given, folder, chosen, surroundings);
  const paths = new Set(given.map((path) => toSlashes(resolve(io.cwd, path))));
  const checked = given.length === 0 ? lists : lists.filter(({ path }) => paths.has(path));
  const choice = chosen.has('no-config') ? false : chosen.value('config');
  const lookup = await createConfigLookup(choice, io.cwd, await knownNames(surroundings));
  const texts = await readTexts(named.texts, io.cwd, lookup);
  const isEmpty = checked.length === 0 && errors.length === 0;
  // What was named and is not there may have been meant as the list.
  if (isEmpty && texts.errors.length === 0) throw new UsageError('no-lists', '');
  const problems = checkLists({
    checked,
    all: lists,
    today: io.today(),
    texts: texts.documents,
    readText: await textReader(),
  });
  const findings = { checked, problems, errors, unread: texts.errors };
  const isBroken = await report(findings, options, surroundings);
  return isBroken ? 2 : judge(problems, maxWarnings);
}

interface Findings {
  readonly checked: readonly LoadedList[];
  readonly problems: readonly ListProblem[];
  /** Of the configuration. */
  readonly errors: readonly ConfigError[];
  readonly unread: readonly FileError[];
}

/** Gives whether anything is broken. */
async function report(
  { checked, problems, errors, unread }: Findings,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<boolean> {
  const { io, locale, colors } = surroundings;
  const page = { locale, colors, cwd: io.cwd, width: widthOf(io.stdout) };
  const isJson = options.value('format') === 'json';
  io.stdout.write(
    isJson ? problemsAsJson(checked, problems, locale) : formatProblems(checked, problems, page),
  );
  await tellConfigErrors(errors, surroundings);
  for (const error of unread)
    io.stderr.write(`${displayPath(error.file, io.cwd)}: ${describeFileError(error, locale)}\n`);
  return errors.length > 0 || unread.length > 0 || checked.some((list) => list.errors.length > 0);
}

function judge(problems: readonly ListProblem[], maxWarnings = -1): number {
  const count = (level: ListProblem['level']): number => problems.filter((one) => one.level === level).length;
  return count('error') > 0 || (maxWarnings >= 0 && count('warning') > maxWarnings) ? 1 : 0;
}
