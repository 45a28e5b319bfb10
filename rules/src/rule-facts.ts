import type { CompiledRule } from '@geestdrift/engine';

/** What configuration and flags may say of a rule. */
export type RuleFacts = Pick<CompiledRule, 'id' | 'severity' | 'optIn' | 'options'>;
