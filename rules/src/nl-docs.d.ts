import type { RuleDoc } from './rule-doc.js';

/** Written by `build.ts` from `rules/nl/`. */
export declare const docs: readonly RuleDoc[];
