import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toSlashes } from '@geestdrift/node';
import { displayPath, showPlainly } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import { createConfigLookup } from '../check/config-lookup.js';
import { readListFlags } from '../check/list-flags.js';
import { refuseUnknownLists } from '../check/list-names.js';
import type { Surroundings } from '../check/model.js';
import { readRuleFlags } from '../check/rule-flags.js';
import { tellConfigErrors } from '../check/tell-config-errors.js';
import { checkExplainFormat } from '../explain/explain-format.js';
import { knownNames } from '../list/configured-lists.js';
import { UsageError } from '../usage-error.js';
import { withFacts } from './file-facts.js';

/**
 * `--print-config FILE`: what holds for a file, which need not be there, and where each value comes from. Gives the exit
 * status; throws {@link UsageError}.
 */
export async function printConfig(
  flags: Flags,
  operands: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { io, locale } = surroundings;
  const { printConfig: given = '', audience, format } = flags;
  if (operands[0] !== undefined) throw new UsageError('not-together', '--print-config', operands[0]);
  checkExplainFormat(format);
  const path = resolve(io.cwd, given);
  if (isFolder(path)) throw new UsageError('no-file', given);
  const known = await knownNames(surroundings);
  const lists = await readListFlags(flags.lists, io.cwd);
  const rules = await readRuleFlags(flags.rules, known.rules, locale);
  const lookup = await createConfigLookup(flags.config, io.cwd, known, lists);
  const config = await lookup.configFor(path);
  await refuseUnknownLists({ rules, given: lists, lookup }, [path]);
  const { explainSettings, toYaml } = await import('@geestdrift/config/explain');
  await tellConfigErrors(lookup.errors, surroundings);
  // What is left of a broken configuration holds for no file.
  if (config !== undefined && config.errors.length > 0) return 2;
  const explained = explainSettings({
    file: toSlashes(path),
    config,
    known,
    folder: toSlashes(io.cwd),
    flags: { rules, lists, ...(audience === undefined ? {} : { audience }) },
  });
  const complete = await withFacts(explained, path, lookup, io.cwd);
  const text =
    format === 'json'
      ? JSON.stringify(complete)
      : toYaml(complete, { locale, show: (one) => displayPath(one, io.cwd) }).trimEnd();
  // A configuration may come from anyone, and a terminal obeys control characters.
  for (const line of text.split('\n')) io.stdout.write(`${showPlainly(line)}\n`);
  return lookup.errors.length > 0 ? 2 : 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
