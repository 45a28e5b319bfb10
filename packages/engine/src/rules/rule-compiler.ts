import type { Inflector, Language } from '../model/language.js';
import type { Localized } from '../model/match.js';
import type { CompiledPattern, CompiledRule, PatternTerms, Program, Replacement } from '../model/rule.js';
import { slotsOf } from '../rewrite/template.js';
import type { AnchorCollector } from './anchor-collector.js';
import { createGroups } from './anchor-groups.js';
import { chooseAnchors } from './anchors.js';
import { checkCalls } from './check-calls.js';
import { checkMessages, DEFAULT_MESSAGE, missingMessage } from './check-messages.js';
import { type AtomCollector, emitProgram } from './emit-program.js';
import { type ListedPattern, listPatterns } from './list-patterns.js';
import { checkMacro } from './macros.js';
import { needsOf } from './needs.js';
import type { PatternNode } from './pattern-ast.js';
import { parsePattern } from './pattern-parser.js';
import { atLine, type Path, problemAt } from './problems.js';
import type { YamlFile } from './read-yaml.js';
import type { PatternEntry, RuleFile, SharedFile } from './rule-schema.js';
import { addSets, resolveSets, type Sets } from './word-sets.js';

export type CompilerLanguage = Pick<Language, 'frequency' | 'conditions' | 'rewriters'> & Inflector;

/** What rules are compiled with. */
export interface CompilerContext {
  readonly language: CompilerLanguage;
  readonly sets: Sets;
  readonly macros: Map<string, PatternNode>;
  readonly atoms: AtomCollector;
  readonly anchors: AnchorCollector;
  /** Runs a step and keeps its problems. */
  readonly read: <T>(step: () => T) => T | undefined;
}

/** Compiles one rule file; its sets join those of the context. Throws what makes the whole file useless, and keeps other problems. */
export class RuleCompiler {
  readonly #file: YamlFile<RuleFile>;
  readonly #context: CompilerContext;
  readonly #rule: RuleFile;
  readonly #macros: Map<string, PatternNode>;
  readonly #groups: ReturnType<typeof createGroups>;

  constructor(file: YamlFile<RuleFile>, context: CompilerContext) {
    const { language, sets, macros } = context;
    this.#file = file;
    this.#context = context;
    this.#rule = file.value;
    addSets(file, this.#prefix, sets, language);
    this.#macros = new Map(macros);
    addMacros(file, this.#prefix, this.#macros, context);
    this.#groups = createGroups(sets, language.frequency);
  }

  compile(): CompiledRule {
    const { read, language } = this.#context;
    const rule = this.#rule;
    checkCalls(this.#file, language);
    read(() => checkMessages(this.#file));
    return {
      id: rule.id,
      title: rule.title,
      why: rule.why,
      severity: rule.severity,
      ...(rule['opt-in'] === undefined ? {} : { optIn: rule['opt-in'] }),
      options: optionsOf(rule),
      firstOnly: rule['first-only'],
      ...(rule['manual-when'].length === 0 ? {} : { manualWhen: rule['manual-when'] }),
      patterns: listPatterns(rule).flatMap((listed) => read(() => this.#compilePattern(listed)) ?? []),
      terms: rule.patterns.flatMap((pattern, index) => read(() => this.#termsOf(pattern, index)) ?? []),
    };
  }

  /** What stands before the names of the rule's own sets. */
  get #prefix(): string {
    return `${this.#rule.id}/`;
  }

  #parse(text: string, path: Path): PatternNode {
    const { language, sets } = this.#context;
    return atLine(this.#file, path, () =>
      resolveSets(parsePattern(text, language), text, this.#prefix, sets),
    );
  }

  #emit(node: PatternNode, path: Path): Program {
    return atLine(this.#file, path, () => emitProgram(node, this.#macros, this.#context.atoms));
  }

  #exceptions(texts: readonly string[], path: Path): Program[] {
    return texts.map((text, at) => this.#emit(this.#parse(text, [...path, at]), [...path, at]));
  }

  #termsOf(pattern: PatternEntry, index: number): PatternTerms {
    const rule = this.#rule;
    return {
      when: [...rule.when, ...pattern.when],
      unless: [...rule.unless, ...pattern.unless],
      except: [
        ...this.#exceptions(rule.except, ['except']),
        ...this.#exceptions(pattern.except, ['patterns', index, 'except']),
      ],
      message: this.#messageOf(pattern),
      fix: pattern.fix,
      levels: [...rule.levels, ...pattern.levels],
      ...(pattern.fallback ? { fallback: true } : {}),
    };
  }

  #compilePattern(listed: ListedPattern): CompiledPattern[] {
    const { pattern, index, pathOf } = listed;
    const replace = pattern.replace.map(toReplacement);
    const compiled = pattern.find.flatMap(
      (text, at) => this.#context.read(() => this.#compileFind(text, pathOf('find', at))) ?? [],
    );
    if (compiled.length === pattern.find.length) {
      this.#checkSlots(listed, new Set(compiled.flatMap((one) => one.program.captures)));
    }
    return compiled.map((one) => ({ ...one, replace, terms: index }));
  }

  #compileFind(text: string, path: Path): Pick<CompiledPattern, 'program' | 'anchors' | 'needs'> {
    const node = this.#parse(text, path);
    const program = this.#emit(node, path);
    const anchors = chooseAnchors(node, this.#macros, this.#groups);
    if (anchors.length === 0)
      throw problemAt(this.#file, path, `‘${text}’`, 'a pattern with at least one required word');
    const needs = needsOf(node, anchors, this.#macros, this.#groups);
    const collected = this.#context.anchors;
    return {
      program,
      anchors: anchors.map((group) => collected.indexOf(group.anchors)),
      ...(needs === undefined ? {} : { needs: collected.need(needs) }),
    };
  }

  /** `{name}` in a replacement must be a capture of the pattern. */
  #checkSlots({ pattern, pathOf }: ListedPattern, captures: ReadonlySet<string>): void {
    pattern.replace.forEach((entry, at) => {
      const unknown =
        'template' in entry ? slotsOf(entry.template).find((name) => !captures.has(name)) : undefined;
      if (unknown === undefined) return;
      const known = [...captures].map((name) => `{${name}}`).join(', ');
      throw problemAt(
        this.#file,
        pathOf('replace', at),
        `{${unknown}}`,
        known === '' ? 'no captures' : `one of ${known}`,
      );
    });
  }

  #messageOf({ message = DEFAULT_MESSAGE }: PatternEntry): Localized {
    if (typeof message !== 'string') return message;
    if (!Object.hasOwn(this.#rule.messages, message)) throw missingMessage(this.#file, message);
    return this.#rule.messages[message] as Localized;
  }
}

function optionsOf(rule: RuleFile): CompiledRule['options'] {
  const options = Object.entries(rule.options).map(([name, { minimum, maximum, ...rest }]) => [
    name,
    {
      ...rest,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
  ]);
  return Object.fromEntries(options);
}

function toReplacement(entry: PatternEntry['replace'][number]): Replacement {
  return 'template' in entry
    ? { kind: 'text', template: entry.template, manual: entry.manual }
    : { kind: 'rewriter', name: entry.rewriter, argument: entry.argument, manual: entry.manual };
}

/** Adds the patterns that a file names, and checks them. */
export function addMacros(
  file: YamlFile<SharedFile | RuleFile>,
  prefix: string,
  macros: Map<string, PatternNode>,
  { language, sets }: CompilerContext,
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
