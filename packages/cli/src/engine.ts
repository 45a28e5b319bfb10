import type { Checker, CheckerSettings, RuleSet } from '@geestdrift/engine';
import type { RuleFacts } from '@geestdrift/rules/facts';
import { build } from './version.js';

/** Rules, and what runs them. */
export interface Engine {
  readonly ruleSet: RuleSet;
  createChecker(settings: CheckerSettings): Pick<Checker, 'check'>;
  /** All forms of a customer noun that a configuration adds. */
  nounForms(singular: string): readonly string[];
}

/** Gives the engine, once something must be checked; a test may give another. */
export interface EngineSource {
  load(): Promise<Engine>;
  /** What flags and configuration may say of its rules; loads no more than that. */
  loadRuleFacts(): Promise<readonly RuleFacts[]>;
  /** Another string for every build: what one found another need not find. */
  readonly build: string;
}

/** Geestdrift's own rules for Dutch. */
export const dutchEngineSource: EngineSource = {
  load: async () => (await import('./dutch-engine.js')).dutchEngine,
  loadRuleFacts: async () => (await import('@geestdrift/rules/facts')).ruleFacts,
  build,
};
