import type { FileSettings } from '@geestdrift/config';
import { mergeRules, type Rules } from '@geestdrift/config/merge-rules';
import type { Checker, CheckerSettings, WordList } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';
import type { Engine } from '../engine.js';

/** The checker for a file; files for which the same rules hold share one. */
export interface Checkers {
  /** Loads the engine when the first one is asked for. */
  checkerFor(settings: FileSettings | undefined): Promise<Pick<Checker, 'check'>>;
}

/** What `--rule` and `--list` say, which wins over the configuration, and what else all checkers share. */
export interface GivenRules {
  readonly rules: Rules;
  readonly lists: readonly WordList[];
  /** Whether a list that is not there is a mistake in a comment that names it; without a configuration it may be one that holds otherwise. */
  readonly knowsLists: boolean;
  readonly locale: Locale;
}

export function createCheckers(loadEngine: () => Promise<Engine>, given: GivenRules): Checkers {
  const checkers = new Map<FileSettings['checker'] | undefined, Promise<Pick<Checker, 'check'>>>();
  const create = async (configured: CheckerSettings | undefined): Promise<Pick<Checker, 'check'>> => {
    const engine = await loadEngine();
    const settings = mergeSettings(configured, given);
    const nouns = settings.sets?.klant ?? [];
    const forms = new Set(nouns.flatMap((noun) => [noun, ...engine.nounForms(noun)]));
    return engine.createChecker({
      ...settings,
      ...(forms.size === 0 ? {} : { sets: { klant: [...forms] } }),
    });
  };
  return {
    checkerFor: (settings) => {
      const configured = settings?.checker;
      const checker = checkers.get(configured) ?? create(configured);
      checkers.set(configured, checker);
      return checker;
    },
  };
}

/** What holds for a file, with what was given. Customer nouns are as they were written, without their forms. */
export function mergeSettings(
  configured: CheckerSettings | undefined,
  { rules, lists, knowsLists, locale }: GivenRules,
): CheckerSettings {
  const named = new Set(lists.map(({ ruleId }) => ruleId));
  const others = (configured?.lists ?? []).filter(({ ruleId }) => !named.has(ruleId));
  const all = [...others, ...lists];
  return {
    ...configured,
    rules: mergeRules(configured?.rules ?? {}, rules),
    locale,
    ...(knowsLists || all.length > 0 ? { lists: all } : {}),
  };
}
