import type { RuleSet } from '../model/rule.js';
import { AnchorCollector } from './anchor-collector.js';
import { AtomCollector } from './emit-program.js';
import { Problems, problemAt } from './problems.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { addMacros, type CompilerContext, type CompilerLanguage, RuleCompiler } from './rule-compiler.js';
import { RuleFileError } from './rule-error.js';
import { type RuleFile, ruleFileSchema, type SharedFile, sharedFileSchema } from './rule-schema.js';
import { addSets } from './word-sets.js';

/** A file's name and text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Rules compiled, and the files they came from. */
export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly shared: readonly YamlFile<SharedFile>[];
  readonly files: readonly YamlFile<RuleFile>[];
}

/**
 * Validates and compiles rule files with the word sets they share. Throws {@link RuleFileError} with all problems of
 * all files.
 */
export function compileRules(
  shared: readonly SourceFile[],
  rules: readonly SourceFile[],
  language: CompilerLanguage,
): CompiledRules {
  const problems = new Problems();
  const read = <T>(step: () => T): T | undefined => problems.collect(step);
  const sharedFiles = shared
    .map((file) => read(() => readYaml(file.name, file.text, sharedFileSchema)))
    .filter(isDefined);
  const files = rules
    .map((file) => read(() => readYaml(file.name, file.text, ruleFileSchema)))
    .filter(isDefined);
  for (const file of files) read(() => checkId(file, files));
  const context: CompilerContext = {
    language,
    sets: {},
    macros: new Map(),
    atoms: new AtomCollector(),
    anchors: new AnchorCollector(),
    read,
  };
  for (const file of sharedFiles) read(() => addShared(file, context));
  // What all rules share must be right before a rule can be judged.
  const isShared = problems.all.some(({ file }) => shared.some(({ name }) => name === file));
  const compiled = isShared
    ? []
    : files.map((file) => read(() => new RuleCompiler(file, context).compile())).filter(isDefined);
  if (problems.all.length > 0) throw new RuleFileError(problems.all);
  const { atoms, anchors, sets } = context;
  const ruleSet = { atoms: atoms.atoms, anchors: anchors.groups, sets, rules: compiled };
  return { ruleSet, shared: sharedFiles, files };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function checkId(file: YamlFile<RuleFile>, files: readonly YamlFile<RuleFile>[]): void {
  const first = files.find(({ value }) => value.id === file.value.id) as YamlFile<RuleFile>;
  if (first !== file)
    throw problemAt(file, ['id'], `the id ‘${file.value.id}’, which ${first.name} has`, 'an id of its own');
}

function addShared(file: YamlFile<SharedFile>, context: CompilerContext): void {
  addSets(file, '', context.sets, context.language);
  addMacros(file, '', context.macros, context);
}
