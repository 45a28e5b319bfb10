import { type FileSettings, type Known, mergeRules } from '@geestdrift/config';
import { dutch, inflector } from '@geestdrift/dutch';
import { type Checker, createChecker, type Level, type RuleSetting } from '@geestdrift/engine';
import { formatNames } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import type { Locale, Settings } from '../protocol.js';

/** The names that a configuration may use. */
export const known: Known = {
  rules: ruleSet.rules,
  formats: formatNames,
  nounForms: inflector.nounForms,
};

/** Checkers by what is set for them: texts for which the same rules hold share one. */
export interface Checkers {
  /** `configured`: what the configuration says; `rules`: what the editor's settings say, which wins. */
  checkerFor(
    configured: FileSettings['checker'] | undefined,
    rules: Settings['rules'],
    locale: Locale,
  ): Checker;
  /** Forgets all, when configurations were read anew. */
  clear(): void;
}

export function createCheckers(): Checkers {
  const checkers = new Map<unknown, Map<string, Checker>>();
  return {
    checkerFor: (configured, rules, locale) => {
      const key = JSON.stringify([rules, locale]);
      const ofConfiguration = checkers.get(configured) ?? new Map<string, Checker>();
      checkers.set(configured, ofConfiguration);
      const checker =
        ofConfiguration.get(key) ??
        createChecker(ruleSet, dutch, {
          lists: [],
          ...configured,
          rules: mergeRules(configured?.rules ?? {}, toRules(rules)),
          locale,
        });
      ofConfiguration.set(key, checker);
      return checker;
    },
    clear: () => checkers.clear(),
  };
}

function toRules(rules: Settings['rules']): Readonly<Record<string, RuleSetting>> {
  const both = (level: Level): RuleSetting => ({ severity: { klant: level, intern: level } });
  return Object.fromEntries(Object.entries(rules).map(([id, level]) => [id, both(level)]));
}
