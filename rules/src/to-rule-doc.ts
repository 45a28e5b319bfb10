import { type RuleFile, readExample } from '@geestdrift/engine/compile';
import type { RuleDoc } from './rule-doc.js';

/** The documented part of a rule file. */
export function toRuleDoc(rule: RuleFile): RuleDoc {
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    flagged: rule.flagged,
    ignored: rule.ignored,
    source: rule.source,
    severity: rule.severity,
    ...(rule['opt-in'] === undefined ? {} : { optIn: rule['opt-in'] }),
    options: rule.options as RuleDoc['options'],
    examples: rule.examples.flatMap((entry) => {
      const example = readExample(entry);
      if (example?.match === undefined) return [];
      const { text, match, after } = example;
      return [{ text, match, after }];
    }),
    nearMisses: rule['near-misses'].flatMap((entry) => readExample(entry)?.text ?? []),
  };
}
