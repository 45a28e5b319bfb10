import type { Audience } from '../model/document.js';
import type { CompiledPattern, CompiledRule, Level, PatternTerms } from '../model/rule.js';
import type { PreparedProgram } from './prepared-program.js';

/** A pattern of a rule that is switched on, with the rule's settings resolved. */
export interface ActivePattern {
  readonly rule: CompiledRule;
  readonly pattern: CompiledPattern;
  readonly terms: PatternTerms;
  readonly severity: Readonly<Record<Audience, Level>>;
  readonly options: Readonly<Record<string, unknown>>;
  /** The pattern's own program, and those of its exceptions. */
  readonly find: PreparedProgram;
  readonly except: readonly PreparedProgram[];
}
