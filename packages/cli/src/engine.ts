import type { Checker, CheckerSettings, RuleSet } from '@geestdrift/engine';

/** Rules, and what runs them. */
export interface Engine {
  readonly ruleSet: RuleSet;
  createChecker(settings: CheckerSettings): Pick<Checker, 'check'>;
  /** All forms of a customer noun that a configuration adds. */
  nounForms(singular: string): readonly string[];
}

/** Gives the engine; a test may give another. */
export type LoadEngine = () => Promise<Engine>;

/** Geestdrift's own rules for Dutch. */
export const loadDutchEngine: LoadEngine = async () => (await import('./dutch-engine.js')).dutchEngine;
