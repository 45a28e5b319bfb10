import type { RuleSet } from '@geestdrift/engine';
import { data } from './nl.js';

/** Geestdrift's Dutch rules, compiled. */
export const ruleSet: RuleSet = data;
