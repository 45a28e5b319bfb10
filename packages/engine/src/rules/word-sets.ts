import type { Inflector } from '../model/language.js';
import { normalizeWord } from '../text/normalize.js';
import { PatternError, type PatternNode } from './pattern-ast.js';
import { parsePattern } from './pattern-parser.js';
import { atLine, problemAt } from './problems.js';
import type { YamlFile } from './read-yaml.js';
import type { RuleFile, SharedFile } from './rule-schema.js';

/** Word forms by the name of their set; a rule's own sets carry `id/` before their names. */
export type Sets = Record<string, readonly string[]>;

/** Adds a file's sets. An entry is a word, `$set` of one above it, or `noun(…)`, `verb(…)`, `adj(…)`, `number(…)`. */
export function addSets(
  file: YamlFile<SharedFile | RuleFile>,
  prefix: string,
  sets: Sets,
  inflector: Inflector,
): void {
  for (const [name, entries] of Object.entries(file.value.sets)) {
    const words = entries.flatMap((entry, index) => {
      const path = ['sets', name, index];
      return atLine(file, path, () => {
        const node = resolveSets(parsePattern(entry, inflector), entry, prefix, sets);
        if (node.kind === 'words') return [...node.words, ...node.sets.flatMap((set) => sets[set] ?? [])];
        throw problemAt(file, path, `‘${entry}’`, 'one word, or noun(…), verb(…), adj(…), number(…)');
      });
    });
    sets[prefix + name] = [...new Set(words.map(normalizeWord))];
  }
}

/** Names of sets become the rule's own where it has one of that name. Throws {@link PatternError} for others. */
export function resolveSets(
  node: PatternNode,
  text: string,
  prefix: string,
  sets: Readonly<Sets>,
): PatternNode {
  const resolve = (name: string): string => {
    if (sets[prefix + name] !== undefined) return prefix + name;
    if (sets[name] !== undefined) return name;
    const known = Object.keys(sets).map((key) =>
      prefix !== '' && key.startsWith(prefix) ? key.slice(prefix.length) : key,
    );
    const own = known.filter((key) => !key.includes('/'));
    throw new PatternError(
      Math.max(0, text.indexOf(`$${name}`)),
      `$${name}`,
      `one of ${own.join(', ') || 'no sets'}`,
    );
  };
  const visit = (current: PatternNode): PatternNode => {
    switch (current.kind) {
      case 'sequence':
        return { ...current, items: current.items.map(visit) };
      case 'choice':
        return { ...current, options: current.options.map(visit) };
      case 'repeat':
      case 'capture':
      case 'focus':
      case 'not':
        return { ...current, item: visit(current.item) };
      case 'words':
        return { ...current, sets: current.sets.map(resolve) };
      case 'compound':
        return { ...current, headSets: current.headSets.map(resolve) };
      default:
        return current;
    }
  };
  return visit(node);
}
