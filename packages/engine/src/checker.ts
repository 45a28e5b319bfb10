import { createLexicon } from './lexicon/lexicon.js';
import type { ActivePattern } from './match/active-pattern.js';
import { createAtomTable, linkSets } from './match/atoms.js';
import { PreparedProgram } from './match/prepared-program.js';
import type { CheckOptions, CheckResult } from './model/checking.js';
import type { Audience, Document } from './model/document.js';
import type { Language } from './model/language.js';
import type { CompiledRule, Level, RuleSet } from './model/rule.js';
import type { WordList } from './model/word-list.js';
import { checkDocument } from './pipeline/check.js';
import type { Prepared } from './pipeline/check-block.js';
import { Prefilters } from './pipeline/prefilters.js';
import { type CheckSession, createSession } from './pipeline/session.js';
import { UNUSED_DIRECTIVE } from './pipeline/unused.js';

/** What a configuration says of one rule. */
export interface RuleSetting {
  /** Replaces the rule's own severity for the audiences that it names. */
  readonly severity?: Readonly<Partial<Record<Audience, Level>>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface CheckerSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Words added to named sets: `{ klant: ['cursist', 'cursisten'] }`. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly locale?: 'nl' | 'en';
  /**
   * A team's own words, each list under a `ruleId` of its own; later ones win. Absent: lists are no matter of the caller, and
   * comments in texts may name any.
   */
  readonly lists?: readonly WordList[];
}

/** A set of rules made ready to run; keeps no state between documents. */
export interface Checker {
  check(document: Document, options?: CheckOptions): CheckResult;
  /** Checks the versions of one document, one after another, and looks again only at what a change can have touched. */
  session(): CheckSession;
}

/** Makes rules ready to run: resolves settings, links word sets and builds the prefilter. */
export function createChecker(ruleSet: RuleSet, language: Language, settings: CheckerSettings = {}): Checker {
  const sets = linkSets(ruleSet, settings.sets ?? {});
  const atoms = createAtomTable(ruleSet.atoms, sets);
  const patterns = ruleSet.rules.flatMap((rule) => activate(rule, settings.rules?.[rule.id]));
  const lists = settings.lists ?? [];
  const lexicon =
    lists.length === 0 ? undefined : createLexicon(lists, (id) => settings.rules?.[id]?.severity);
  const prepared: Prepared = {
    ruleIds: [...ruleSet.rules.map(({ id }) => id), UNUSED_DIRECTIVE],
    listIds: settings.lists?.map(({ ruleId }) => ruleId),
    patterns,
    prefilters: new Prefilters(patterns, language, ruleSet.anchors, sets),
    atoms,
    lexicon,
    language,
    locale: settings.locale ?? 'nl',
  };
  return {
    check: (document, options = {}) => checkDocument(prepared, document, options),
    session: () => createSession(prepared),
  };
}

function activate(rule: CompiledRule, setting: RuleSetting | undefined): ActivePattern[] {
  const severity = { ...rule.severity, ...setting?.severity };
  if (severity.klant === 'off' && severity.intern === 'off') return [];
  const defaults = Object.fromEntries(
    Object.entries(rule.options).map(([name, spec]) => [name, spec.default]),
  );
  const options = { ...defaults, ...setting?.options };
  const terms = rule.terms.map((one) => ({
    terms: one,
    except: one.except.map((program) => new PreparedProgram(program)),
  }));
  return rule.patterns.map((pattern) => ({
    ...(terms[pattern.terms] as (typeof terms)[number]),
    rule,
    pattern,
    severity,
    options,
    find: new PreparedProgram(pattern.program),
  }));
}
