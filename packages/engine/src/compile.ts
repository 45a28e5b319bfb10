export { type CompiledRules, compileRules, type SourceFile } from './rules/compile-rules.js';
export { type Example, plainDocument, readExample } from './rules/examples.js';
export { mainAudience, withOptIns } from './rules/opt-in.js';
export type { YamlFile } from './rules/read-yaml.js';
export { describeProblem, RuleFileError, type RuleProblem } from './rules/rule-error.js';
export type { RuleFile } from './rules/rule-schema.js';
export { applySuggestion, runExamples } from './rules/run-examples.js';
export { triggered } from './rules/triggered.js';
