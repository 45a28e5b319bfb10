import type { RuleSet } from '@geestdrift/engine';

/** Written by `build.ts` from `rules/nl/`. */
export declare const data: RuleSet;
