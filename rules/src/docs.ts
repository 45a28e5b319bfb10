import { docs } from './nl-docs.js';
import type { RuleDoc } from './rule-doc.js';

export type { RuleDoc } from './rule-doc.js';

/** Explanations and examples of all rules, in the rules' order. */
export const ruleDocs: readonly RuleDoc[] = docs;
