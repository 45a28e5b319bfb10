import type { FileSettings } from '@geestdrift/config';
import { mergeRules, type Rules } from '@geestdrift/config/merge-rules';
import type { Checker, WordList } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';
import type { Engine } from '../engine.js';

/** The checker for a file; files for which the same rules hold share one. */
export interface Checkers {
  checkerFor(settings: FileSettings | undefined): Pick<Checker, 'check'>;
}

/**
 * `flags`: what `--rule` says; it wins over the configuration. So do `lists`, those of `--list`. `knowsLists`: whether a list
 * that is not there is a mistake in a comment that names it; without a configuration it may be one that holds otherwise.
 */
export function createCheckers(
  engine: Engine,
  flags: Rules,
  locale: Locale,
  lists: readonly WordList[] = [],
  knowsLists = true,
): Checkers {
  const checkers = new Map<FileSettings['checker'] | undefined, Pick<Checker, 'check'>>();
  return {
    checkerFor: (settings) => {
      const configured = settings?.checker;
      const known = checkers.get(configured);
      if (known !== undefined) return known;
      const rules = mergeRules(configured?.rules ?? {}, flags);
      const named = new Set(lists.map(({ ruleId }) => ruleId));
      const others = (configured?.lists ?? []).filter(({ ruleId }) => !named.has(ruleId));
      const all = [...others, ...lists];
      const checker = engine.createChecker({
        ...configured,
        rules,
        locale,
        ...(knowsLists || all.length > 0 ? { lists: all } : {}),
      });
      checkers.set(configured, checker);
      return checker;
    },
  };
}
