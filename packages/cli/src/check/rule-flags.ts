import type { Level, RuleSetting } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';
import type { RuleFacts } from '@geestdrift/rules/facts';
import type { Locale } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';
import { UsageError } from '../usage-error.js';

/** What stands before the name of a list; the configuration's own constant would bring its parser along. */
export const LIST_PREFIX = 'lijst/';

/** `ID: severity`, all that most people write; the configuration's other forms need its parser. */
const PLAIN = /^\s*([\w/-]+)\s*:\s*(off|suggestion|warning|error)\s*$/;

/** The settings of all `--rule`; throws {@link UsageError} for one that is wrong. */
export async function readRuleFlags(
  flags: readonly string[],
  known: readonly RuleFacts[],
  locale: Locale,
): Promise<Readonly<Record<string, RuleSetting>>> {
  const settings: Record<string, RuleSetting> = {};
  for (const flag of flags) {
    const [, id, severity] = PLAIN.exec(flag) ?? [];
    if (id === undefined) Object.assign(settings, await readFullFlag(flag, known, locale));
    else settings[checkId(id, known)] = { severity: { klant: severity as Level, intern: severity as Level } };
  }
  return settings;
}

function checkId(id: string, known: readonly RuleFacts[]): string {
  const ids = known.map((rule) => rule.id);
  // Which lists there are differs from file to file.
  if (ids.includes(id) || id.startsWith(LIST_PREFIX)) return id;
  throw new UsageError('unknown-rule', id, ids.join(', '), findNearest(id, ids));
}

/** `ID: [severity, {option: value}]` and `ID: {klant: severity}`, as in a configuration. */
async function readFullFlag(
  flag: string,
  known: readonly RuleFacts[],
  locale: Locale,
): Promise<Readonly<Record<string, RuleSetting>>> {
  const { describeMistake, Mistakes, parseConfigText, readRules } = await import('@geestdrift/config');
  const mistakes = new Mistakes('--rule');
  const root = parseConfigText(flag, mistakes);
  const isMap = root !== null && root !== undefined && root.kind === 'map';
  const settings = isMap ? readRules(root, known, mistakes) : {};
  const [mistake] = mistakes.errors;
  if (mistake !== undefined) {
    throw new UsageError('wrong-rule', `--rule '${flag}'`, describeMistake(mistake, locale), mistake.nearest);
  }
  if (!isMap) throw new UsageError('wrong-value', `--rule '${flag}'`, MESSAGES[locale].ruleFlag);
  return settings;
}
