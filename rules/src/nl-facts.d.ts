import type { RuleFacts } from './rule-facts.js';

/** Written by `build.ts` from `rules/nl/`. */
export declare const facts: readonly RuleFacts[];
