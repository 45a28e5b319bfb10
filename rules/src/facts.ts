import { facts } from './nl-facts.js';
import type { RuleFacts } from './rule-facts.js';

export type { RuleFacts } from './rule-facts.js';

/** The facts of all rules, in the rules' order, without what is needed to run them. */
export const ruleFacts: readonly RuleFacts[] = facts;
