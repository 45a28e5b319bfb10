import type { Path } from './problems.js';
import type { PatternEntry, RuleFile } from './rule-schema.js';

/** One pattern that a rule file says, and where it stands there. */
export interface ListedPattern {
  readonly pattern: PatternEntry & { readonly find: readonly string[] };
  /** The index of the pattern that it is, or whose entry it is. */
  readonly index: number;
  /** Where one of its texts to find, or one of its replacements stands. */
  pathOf(key: 'find' | 'replace', at: number): Path;
}

/** All patterns of a rule in the order of the file; each of a pattern's `entries` (`middels: met`) is one of its own. */
export function listPatterns(rule: RuleFile): readonly ListedPattern[] {
  return rule.patterns.flatMap((pattern, index): ListedPattern[] => {
    const { find, entries = {} } = pattern;
    if (find !== undefined) {
      return [{ pattern: { ...pattern, find }, index, pathOf: (key, at) => ['patterns', index, key, at] }];
    }
    return Object.entries(entries).map(([text, replace]) => ({
      pattern: { ...pattern, find: [text], replace },
      index,
      pathOf: () => ['patterns', index, 'entries', text],
    }));
  });
}
