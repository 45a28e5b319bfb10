import { type Path, problemAt } from './problems.js';
import type { YamlFile } from './read-yaml.js';
import type { RuleFileError } from './rule-error.js';
import type { RuleFile } from './rule-schema.js';

/** The message that a pattern uses where it names none. */
export const DEFAULT_MESSAGE = 'default';

/**
 * Checks that a pattern uses each message: one that nobody reads hides that a pattern names the wrong one. Where one that patterns name
 * is missing, that alone is told: it may be the other, misspelt.
 */
export function checkMessages(file: YamlFile<RuleFile>): void {
  const { messages, patterns } = file.value;
  const used = new Set(patterns.map(({ message = DEFAULT_MESSAGE }) => message));
  const isMissing = [...used].some((name) => typeof name === 'string' && !Object.hasOwn(messages, name));
  const unused = Object.keys(messages).find((name) => !used.has(name));
  if (isMissing || unused === undefined) return;
  throw problemAt(file, ['messages', unused], `the message ‘${unused}’`, 'a pattern that names it');
}

/** A name that is no message: one problem for all patterns that use it, at the first that names it, else at the messages. */
export function missingMessage(file: YamlFile<RuleFile>, name: string): RuleFileError {
  const { messages, patterns } = file.value;
  const first = patterns.findIndex(({ message }) => message === name);
  const path: Path = first < 0 ? ['messages'] : ['patterns', first, 'message'];
  const known = Object.keys(messages).join(', ');
  return problemAt(
    file,
    path,
    `the message ‘${name}’`,
    known === '' ? 'one under messages' : `one of ${known}`,
  );
}
