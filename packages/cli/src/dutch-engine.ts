import { dutch, inflector } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { ruleSet } from '@geestdrift/rules';
import type { Engine } from './engine.js';

/** Geestdrift's own rules for Dutch; together in one module, and so in one chunk. */
export const dutchEngine: Engine = {
  ruleSet,
  createChecker: (settings) => createChecker(ruleSet, dutch, settings),
  nounForms: inflector.nounForms,
};
