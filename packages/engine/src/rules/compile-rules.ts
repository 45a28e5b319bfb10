import type { Inflector, Language } from '../model/language.js';
import type { Localized } from '../model/match.js';
import type { CompiledPattern, CompiledRule, ConditionCall, Program, Replacement, RuleSet } from '../model/rule.js';
import { normalizeWord } from '../text/normalize.js';
import { chooseAnchors } from './anchors.js';
import { AtomCollector, emitProgram } from './emit-program.js';
import { PatternError, type PatternNode } from './pattern-ast.js';
import { parsePattern } from './pattern-parser.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { RuleFileError, type RuleProblem } from './rule-error.js';
import { type PatternEntry, type RuleFile, ruleFileSchema, type SharedFile, sharedFileSchema } from './rule-schema.js';

/** A file's name and text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Rules compiled, and the files they came from. */
export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly files: readonly YamlFile<RuleFile>[];
}

type CompilerLanguage = Pick<Language, 'frequency' | 'conditions' | 'rewriters'> & Inflector;

/**
 * Validates and compiles rule files with the word sets they share. Throws {@link RuleFileError} with all problems of
 * all files.
 */
export function compileRules(
  shared: readonly SourceFile[],
  rules: readonly SourceFile[],
  language: CompilerLanguage,
): CompiledRules {
  const problems: RuleProblem[] = [];
  const read = <T>(reader: () => T): T | undefined => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof RuleFileError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const sharedFiles = shared.map((file) => read(() => readYaml(file.name, file.text, sharedFileSchema))).filter(isDefined);
  const files = rules.map((file) => read(() => readYaml(file.name, file.text, ruleFileSchema))).filter(isDefined);
  const atoms = new AtomCollector();
  const sets: Record<string, readonly string[]> = {};
  for (const file of sharedFiles) read(() => addSets(file, '', sets, language));
  const compiled = files.map((file) => read(() => compileRule(file, sharedFiles, sets, atoms, language))).filter(isDefined);
  if (problems.length > 0) throw new RuleFileError(problems);
  return { ruleSet: { atoms: atoms.atoms, sets, rules: compiled }, files };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** A set's entries are words or `noun(…)`, `verb(…)`, `adj(…)`; a rule's own sets carry its id before their names. */
function addSets(
  file: YamlFile<SharedFile | RuleFile>,
  prefix: string,
  sets: Record<string, readonly string[]>,
  language: CompilerLanguage,
): void {
  for (const [name, entries] of Object.entries(file.value.sets)) {
    const words = entries.flatMap((entry, index) => {
      const node = atLine(file, ['sets', name, index], () => parsePattern(entry, language));
      if (node.kind !== 'words') throw problemAt(file, ['sets', name, index], `‘${entry}’`, 'one word, or noun(…), verb(…), adj(…)');
      return [...node.words, ...node.sets.flatMap((set) => sets[prefix + set] ?? sets[set] ?? [])];
    });
    sets[prefix + name] = [...new Set(words.map(normalizeWord))];
  }
}

function compileRule(
  file: YamlFile<RuleFile>,
  shared: readonly YamlFile<SharedFile>[],
  sets: Record<string, readonly string[]>,
  atoms: AtomCollector,
  language: CompilerLanguage,
): CompiledRule {
  const rule = file.value;
  const prefix = `${rule.id}/`;
  addSets(file, prefix, sets, language);
  const parse = (text: string, path: readonly (string | number)[]): PatternNode =>
    atLine(file, path, () => resolveSets(parsePattern(text, language), prefix, sets));
  const macros = new Map<string, PatternNode>();
  for (const other of shared) {
    for (const [name, text] of Object.entries(other.value.define)) {
      macros.set(name, atLine(other, ['define', name], () => resolveSets(parsePattern(text, language), '', sets)));
    }
  }
  for (const [name, text] of Object.entries(rule.define)) macros.set(name, parse(text, ['define', name]));
  const program = (text: string, path: readonly (string | number)[]): Program =>
    atLine(file, path, () => emitProgram(parse(text, path), macros, atoms));
  checkCalls(file, rule, language);
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    severity: rule.severity,
    options: Object.fromEntries(
      Object.entries(rule.options).map(([name, { minimum, maximum, ...rest }]) => [
        name,
        { ...rest, ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) },
      ]),
    ),
    firstOnly: rule['first-only'],
    patterns: rule.patterns.flatMap((pattern, index) => compilePattern(pattern, index)),
  };

  function compilePattern(pattern: PatternEntry, index: number): CompiledPattern[] {
    const common = {
      when: [...rule.when, ...pattern.when],
      unless: [...rule.unless, ...pattern.unless],
      except: [
        ...rule.except.map((text, at) => program(text, ['except', at])),
        ...pattern.except.map((text, at) => program(text, ['patterns', index, 'except', at])),
      ],
      message: messageOf(pattern, index),
      replace: pattern.replace.map(toReplacement),
      fix: pattern.fix,
      levels: [...rule.levels, ...pattern.levels],
    };
    return pattern.find.map((text, at) => {
      const path = ['patterns', index, 'find', at];
      const node = parse(text, path);
      const anchors = chooseAnchors(node, macros, sets, language.frequency);
      if (anchors.length === 0) throw problemAt(file, path, `‘${text}’`, 'a pattern with at least one required word');
      return { program: atLine(file, path, () => emitProgram(node, macros, atoms)), anchors, ...common };
    });
  }

  function messageOf(pattern: PatternEntry, index: number): Localized {
    const { message = 'default' } = pattern;
    if (typeof message !== 'string') return message;
    const named = rule.messages[message];
    if (named === undefined) {
      throw problemAt(file, ['patterns', index, 'message'], `the message ‘${message}’`, `one of ${Object.keys(rule.messages).join(', ')}`);
    }
    return named;
  }
}

function toReplacement(entry: PatternEntry['replace'][number]): Replacement {
  return 'template' in entry
    ? { kind: 'text', template: entry.template, manual: entry.manual }
    : { kind: 'rewriter', name: entry.rewriter, argument: entry.argument, manual: entry.manual };
}

/** Names of sets become the rule's own where it has one of that name. */
function resolveSets(node: PatternNode, prefix: string, sets: Readonly<Record<string, readonly string[]>>): PatternNode {
  const resolve = (name: string): string => {
    if (sets[prefix + name] !== undefined) return prefix + name;
    if (sets[name] === undefined) throw new PatternError(0, `$${name}`, `one of ${Object.keys(sets).join(', ')}`);
    return name;
  };
  switch (node.kind) {
    case 'sequence':
      return { ...node, items: node.items.map((item) => resolveSets(item, prefix, sets)) };
    case 'choice':
      return { ...node, options: node.options.map((item) => resolveSets(item, prefix, sets)) };
    case 'repeat':
    case 'capture':
    case 'focus':
    case 'not':
      return { ...node, item: resolveSets(node.item, prefix, sets) };
    case 'words':
      return { ...node, sets: node.sets.map(resolve) };
    case 'compound':
      return { ...node, headSets: node.headSets.map(resolve) };
    default:
      return node;
  }
}

/** Conditions and rewriters must be known by name. */
function checkCalls(file: YamlFile<RuleFile>, rule: RuleFile, language: CompilerLanguage): void {
  const check = (calls: readonly ConditionCall[], path: readonly (string | number)[]): void => {
    for (const { name } of calls) {
      if (language.conditions[name] === undefined) {
        throw problemAt(file, path, `the condition ‘${name}’`, `one of ${Object.keys(language.conditions).sort().join(', ')}`);
      }
    }
  };
  check(rule.when, ['when']);
  check(rule.unless, ['unless']);
  for (const level of rule.levels) check(level.when, ['levels']);
  rule.patterns.forEach((pattern, index) => {
    check(pattern.when, ['patterns', index, 'when']);
    check(pattern.unless, ['patterns', index, 'unless']);
    for (const level of pattern.levels) check(level.when, ['patterns', index, 'levels']);
    for (const entry of pattern.replace) {
      if ('rewriter' in entry && language.rewriters[entry.rewriter] === undefined) {
        const known = Object.keys(language.rewriters).sort().join(', ');
        throw problemAt(file, ['patterns', index, 'replace'], `the rewriter ‘${entry.rewriter}’`, `one of ${known}`);
      }
    }
  });
}

function atLine<T>(file: YamlFile<unknown>, path: readonly (string | number)[], action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw problemAt(file, path, `${error.found} (character ${error.offset + 1})`, error.expected);
  }
}

function problemAt(
  file: YamlFile<unknown>,
  path: readonly (string | number)[],
  found: string,
  expected: string,
): RuleFileError {
  return new RuleFileError([{ file: file.name, line: file.lineOf(path), found, expected }]);
}
