import { problemAt } from './problems.js';
import type { YamlFile } from './read-yaml.js';
import type { RuleFile } from './rule-schema.js';

/** Checks that a pattern uses each message: one that nobody reads hides that a pattern names the wrong one. */
export function checkMessages(file: YamlFile<RuleFile>): void {
  const used = new Set(file.value.patterns.map(({ message = 'default' }) => message));
  const unused = Object.keys(file.value.messages).find((name) => !used.has(name));
  if (unused === undefined) return;
  throw problemAt(file, ['messages', unused], `the message ‘${unused}’`, 'a pattern that names it');
}
