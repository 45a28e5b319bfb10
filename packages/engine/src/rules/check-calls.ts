import type { Language } from '../model/language.js';
import type { ConditionCall } from '../model/rule.js';
import { listPatterns } from './list-patterns.js';
import { type Path, problemAt } from './problems.js';
import type { YamlFile } from './read-yaml.js';
import type { RuleFile } from './rule-schema.js';

/** Throws unless a rule's conditions and rewriters are known by name. */
export function checkCalls(
  file: YamlFile<RuleFile>,
  language: Pick<Language, 'conditions' | 'rewriters'>,
): void {
  const rule = file.value;
  const check = (calls: readonly ConditionCall[], path: Path): void => {
    for (const { name } of calls) {
      if (!Object.hasOwn(language.conditions, name)) {
        throw problemAt(file, path, `the condition ‘${name}’`, `one of ${sorted(language.conditions)}`);
      }
    }
  };
  check(rule.when, ['when']);
  check(rule.unless, ['unless']);
  check(rule['manual-when'], ['manual-when']);
  rule.levels.forEach((level, at) => {
    check(level.when, ['levels', at, 'when']);
  });
  for (const { pattern, index, pathOf } of listPatterns(rule)) {
    check(pattern.when, ['patterns', index, 'when']);
    check(pattern.unless, ['patterns', index, 'unless']);
    pattern.levels.forEach((level, at) => {
      check(level.when, ['patterns', index, 'levels', at, 'when']);
    });
    pattern.replace.forEach((entry, at) => {
      if ('rewriter' in entry && !Object.hasOwn(language.rewriters, entry.rewriter)) {
        const found = `the rewriter ‘${entry.rewriter}’`;
        throw problemAt(file, pathOf('replace', at), found, `one of ${sorted(language.rewriters)}`);
      }
    });
  }
}

function sorted(named: Readonly<Record<string, unknown>>): string {
  return Object.keys(named).sort().join(', ');
}
