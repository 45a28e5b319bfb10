import type { Inflector, Language } from '../model/language.js';
import type { Localized } from '../model/match.js';
import type {
  CompiledPattern,
  CompiledRule,
  PatternTerms,
  Program,
  Replacement,
  RuleSet,
} from '../model/rule.js';
import { slotsOf } from '../rewrite/template.js';
import { AnchorCollector } from './anchor-collector.js';
import { createGroups } from './anchor-groups.js';
import { chooseAnchors } from './anchors.js';
import { checkCalls } from './check-calls.js';
import { checkMessages } from './check-messages.js';
import { AtomCollector, emitProgram } from './emit-program.js';
import { type ListedPattern, listPatterns } from './list-patterns.js';
import { checkMacro } from './macros.js';
import { needsOf } from './needs.js';
import type { PatternNode } from './pattern-ast.js';
import { parsePattern } from './pattern-parser.js';
import { atLine, type Path, Problems, problemAt } from './problems.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { RuleFileError } from './rule-error.js';
import {
  type PatternEntry,
  type RuleFile,
  ruleFileSchema,
  type SharedFile,
  sharedFileSchema,
} from './rule-schema.js';
import { addSets, resolveSets, type Sets } from './word-sets.js';

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
  const problems = new Problems();
  const read = <T>(step: () => T): T | undefined => problems.collect(step);
  const sharedFiles = shared
    .map((file) => read(() => readYaml(file.name, file.text, sharedFileSchema)))
    .filter(isDefined);
  const files = rules
    .map((file) => read(() => readYaml(file.name, file.text, ruleFileSchema)))
    .filter(isDefined);
  for (const file of files) read(() => checkId(file, files));
  const context: Context = {
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
    : files.map((file) => read(() => compileRule(file, context))).filter(isDefined);
  if (problems.all.length > 0) throw new RuleFileError(problems.all);
  const { atoms, anchors, sets } = context;
  const ruleSet = { atoms: atoms.atoms, anchors: anchors.groups, sets, rules: compiled };
  return { ruleSet, shared: sharedFiles, files };
}

/** What rules are compiled with. */
interface Context {
  readonly language: CompilerLanguage;
  readonly sets: Sets;
  readonly macros: Map<string, PatternNode>;
  readonly atoms: AtomCollector;
  readonly anchors: AnchorCollector;
  /** Runs a step and keeps its problems. */
  readonly read: <T>(step: () => T) => T | undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function checkId(file: YamlFile<RuleFile>, files: readonly YamlFile<RuleFile>[]): void {
  const first = files.find(({ value }) => value.id === file.value.id) as YamlFile<RuleFile>;
  if (first !== file)
    throw problemAt(file, ['id'], `the id ‘${file.value.id}’, which ${first.name} has`, 'an id of its own');
}

function addShared(file: YamlFile<SharedFile>, { language, sets, macros }: Context): void {
  addSets(file, '', sets, language);
  addMacros(file, '', sets, macros, language);
}

function addMacros(
  file: YamlFile<SharedFile | RuleFile>,
  prefix: string,
  sets: Sets,
  macros: Map<string, PatternNode>,
  language: CompilerLanguage,
): void {
  const entries = Object.entries(file.value.define);
  for (const [name, text] of entries) {
    const node = atLine(file, ['define', name], () =>
      resolveSets(parsePattern(text, language), text, prefix, sets),
    );
    macros.set(name, node);
  }
  for (const [name] of entries) atLine(file, ['define', name], () => checkMacro(name, macros));
}

function compileRule(file: YamlFile<RuleFile>, context: Context): CompiledRule {
  const { language, sets, atoms, read } = context;
  const rule = file.value;
  const prefix = `${rule.id}/`;
  addSets(file, prefix, sets, language);
  const macros = new Map(context.macros);
  addMacros(file, prefix, sets, macros, language);
  const groups = createGroups(sets, language.frequency);
  const parse = (text: string, path: Path): PatternNode =>
    atLine(file, path, () => resolveSets(parsePattern(text, language), text, prefix, sets));
  const program = (text: string, path: Path): Program =>
    atLine(file, path, () => emitProgram(parse(text, path), macros, atoms));
  checkCalls(file, language);
  read(() => checkMessages(file));
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    severity: rule.severity,
    ...(rule['opt-in'] === undefined ? {} : { optIn: rule['opt-in'] }),
    options: Object.fromEntries(
      Object.entries(rule.options).map(([name, { minimum, maximum, ...rest }]) => [
        name,
        {
          ...rest,
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        },
      ]),
    ),
    firstOnly: rule['first-only'],
    patterns: listPatterns(rule).flatMap((listed) => read(() => compilePattern(listed)) ?? []),
    terms: rule.patterns.flatMap((pattern, index) => read(() => termsOf(pattern, index)) ?? []),
  };

  function termsOf(pattern: PatternEntry, index: number): PatternTerms {
    return {
      when: [...rule.when, ...pattern.when],
      unless: [...rule.unless, ...pattern.unless],
      except: [
        ...rule.except.map((text, at) => program(text, ['except', at])),
        ...pattern.except.map((text, at) => program(text, ['patterns', index, 'except', at])),
      ],
      message: messageOf(pattern, index),
      fix: pattern.fix,
      levels: [...rule.levels, ...pattern.levels],
      ...(pattern.fallback ? { fallback: true } : {}),
    };
  }

  function compilePattern(listed: ListedPattern): CompiledPattern[] {
    const { pattern, index, pathOf } = listed;
    const replace = pattern.replace.map(toReplacement);
    const compiled = pattern.find.flatMap(
      (text, at) => read(() => compileFind(text, pathOf('find', at))) ?? [],
    );
    if (compiled.length === pattern.find.length) {
      checkSlots(listed, new Set(compiled.flatMap((one) => one.program.captures)));
    }
    return compiled.map((one) => ({ ...one, replace, terms: index }));
  }

  function compileFind(text: string, path: Path): Pick<CompiledPattern, 'program' | 'anchors' | 'needs'> {
    const node = parse(text, path);
    const emitted = atLine(file, path, () => emitProgram(node, macros, atoms));
    const anchors = chooseAnchors(node, macros, groups);
    if (anchors.length === 0)
      throw problemAt(file, path, `‘${text}’`, 'a pattern with at least one required word');
    const needs = needsOf(node, anchors, macros, groups);
    return {
      program: emitted,
      anchors: anchors.map((group) => context.anchors.indexOf(group.anchors)),
      ...(needs === undefined ? {} : { needs: context.anchors.need(needs) }),
    };
  }

  /** `{name}` in a replacement must be a capture of the pattern. */
  function checkSlots({ pattern, pathOf }: ListedPattern, captures: ReadonlySet<string>): void {
    pattern.replace.forEach((entry, at) => {
      const unknown =
        'template' in entry ? slotsOf(entry.template).find((name) => !captures.has(name)) : undefined;
      if (unknown === undefined) return;
      const known = [...captures].map((name) => `{${name}}`).join(', ');
      throw problemAt(
        file,
        pathOf('replace', at),
        `{${unknown}}`,
        known === '' ? 'no captures' : `one of ${known}`,
      );
    });
  }

  function messageOf(pattern: PatternEntry, index: number): Localized {
    const { message = 'default' } = pattern;
    if (typeof message !== 'string') return message;
    const named = rule.messages[message];
    if (named === undefined) {
      throw problemAt(
        file,
        ['patterns', index, 'message'],
        `the message ‘${message}’`,
        `one of ${Object.keys(rule.messages).join(', ')}`,
      );
    }
    return named;
  }
}

function toReplacement(entry: PatternEntry['replace'][number]): Replacement {
  return 'template' in entry
    ? { kind: 'text', template: entry.template, manual: entry.manual }
    : { kind: 'rewriter', name: entry.rewriter, argument: entry.argument, manual: entry.manual };
}
