// Validates rules/nl/, runs the examples and emits the compiled data. Exits with 1 and all problems otherwise.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dutch, inflector } from '@geestdrift/dutch';
import { type CompiledRule, createChecker, type RuleSet } from '@geestdrift/engine';
import {
  type CompiledRules,
  compileRules,
  describeProblem,
  RuleFileError,
  type RuleProblem,
  runExamples,
  type SourceFile,
  withOptIns,
} from '@geestdrift/engine/compile';
import { checkReplacements } from './check-replacements.js';
import { checkUnused } from './check-unused.js';
import type { RuleFacts } from './rule-facts.js';
import { writeRulePages } from './rule-pages.js';
import { toRuleDoc } from './to-rule-doc.js';

const FOLDER = new URL('../nl/', import.meta.url);
const OUT = new URL('../dist/', import.meta.url);
const PAGES = new URL('../../docs/regels/', import.meta.url);

function main(): void {
  const compiled = compile();
  const problems = [
    ...checkUnused(compiled, dutch),
    ...checkExamples(compiled),
    ...checkReplacements(compiled, dutch),
  ];
  if (problems.length > 0) stop(problems);
  const docs = compiled.files.map(({ value }) => toRuleDoc(value));
  emit('nl', 'data', compiled.ruleSet);
  emit('nl-docs', 'docs', docs);
  emit('nl-facts', 'facts', compiled.ruleSet.rules.map(toRuleFacts));
  writeRulePages(docs, PAGES);
  console.log(`rules: ${compiled.ruleSet.rules.length} compiled, ${compiled.ruleSet.atoms.length} atoms`);
}

function compile(): CompiledRules {
  try {
    return compileRules(readFiles('_'), readFiles(''), { ...dutch, ...inflector });
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error;
    return stop(error.problems);
  }
}

function toRuleFacts({ id, severity, optIn, options }: CompiledRule): RuleFacts {
  return { id, severity, options, ...(optIn === undefined ? {} : { optIn }) };
}

/** Files whose name starts with `_` are shared by all rules. */
function readFiles(prefix: '_' | ''): SourceFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml') && name.startsWith('_') === (prefix === '_'))
    .sort()
    .map((name) => ({ name: `rules/nl/${name}`, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

function checkExamples({ ruleSet, files }: CompiledRules): RuleProblem[] {
  const checker = createChecker(withOptIns(ruleSet), dutch);
  return files.flatMap((file) => runExamples(file, checker));
}

/**
 * JSON in a string is parsed faster than a literal; single quotes spare it most escapes. With JSON's escapes for all but ASCII the string takes
 * one byte a character, which is half the memory, and read faster.
 */
function emit(file: string, name: string, value: RuleSet | readonly unknown[]): void {
  mkdirSync(OUT, { recursive: true });
  const ascii = JSON.stringify(value).replace(/[^\0-\x7f]/g, escapeUnit);
  const json = ascii.replace(/[\\']/g, '\\$&');
  writeFileSync(new URL(`${file}.js`, OUT), `export const ${name} = JSON.parse('${json}');\n`);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function stop(problems: readonly RuleProblem[]): never {
  for (const problem of problems) console.error(describeProblem(problem));
  process.exit(1);
}

main();
