import { formatNames } from '@geestdrift/formats';
import type { Flags, Locale } from '../arguments/flags.js';
import { createKeys, type KeyFor } from '../cache/settings-key.js';
import { createTextHashes } from '../cache/text-hashes.js';
import type { EngineSource } from '../engine.js';
import { createCheckers } from './checkers.js';
import { type ConfigLookup, createConfigLookup } from './config-lookup.js';
import type { ExamineContext } from './examine.js';
import { readListFlags } from './list-flags.js';
import type { ListNames } from './list-names.js';
import { readRuleFlags } from './rule-flags.js';
import { createSiblingFiles } from './sibling-files.js';

/** What follows from the command line and the configuration, before any file is looked at. */
export interface Prepared {
  readonly context: ExamineContext & { readonly flags: Flags };
  readonly config: ConfigLookup;
  readonly listNames: ListNames;
  readonly keyFor: KeyFor;
}

/** What must be known to prepare a run; can be sent to another thread but for the engine. */
export interface RunOptions {
  readonly flags: Flags;
  readonly cwd: string;
  readonly locale: Locale;
  readonly keepsSource: boolean;
}

/** Loads neither engine nor rules: a run of which everything is known needs none. Throws `UsageError`. */
export async function prepare(
  { flags, cwd, locale, keepsSource }: RunOptions,
  engine: EngineSource,
): Promise<Prepared> {
  const facts = await engine.loadRuleFacts();
  const hashes = createTextHashes();
  const lists = await readListFlags(flags.lists, cwd, hashes.host);
  const known = { rules: facts, formats: formatNames };
  const config = await createConfigLookup(flags.config, cwd, known, lists, hashes.host);
  const rules = await readRuleFlags(flags.rules, facts, locale);
  const given = { rules, lists: lists.map(({ list }) => list), knowsLists: flags.config !== false, locale };
  return {
    config,
    listNames: { rules, given: lists, lookup: config },
    keyFor: createKeys(flags, given, (list) => {
      return `${list.ruleId} ${hashes.hashOf(config.listFiles.get(list) ?? '')}`;
    }),
    context: {
      flags,
      locale,
      checkers: createCheckers(engine.load, given),
      loaded: new Map(),
      siblings: createSiblingFiles(config.settingsIn),
      keepsSource,
      hashes: flags.cache !== undefined,
    },
  };
}
