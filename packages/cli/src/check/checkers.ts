import type { FileSettings } from '@geestdrift/config';
import { mergeRules, type Rules } from '@geestdrift/config/merge-rules';
import type { Checker } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';
import type { Engine } from '../engine.js';

/** The checker for a file; files for which the same rules hold share one. */
export interface Checkers {
  checkerFor(settings: FileSettings | undefined): Pick<Checker, 'check'>;
}

/** `flags`: what `--rule` says; it wins over the configuration. */
export function createCheckers(engine: Engine, flags: Rules, locale: Locale): Checkers {
  const checkers = new Map<FileSettings['checker'] | undefined, Pick<Checker, 'check'>>();
  return {
    checkerFor: (settings) => {
      const configured = settings?.checker;
      const known = checkers.get(configured);
      if (known !== undefined) return known;
      const rules = mergeRules(configured?.rules ?? {}, flags);
      const checker = engine.createChecker({ ...configured, rules, locale });
      checkers.set(configured, checker);
      return checker;
    },
  };
}
