import { dutch } from '@geestdrift/dutch';
import type { Audience } from '@geestdrift/engine';
import { type CheckerSettings, createChecker, createLineIndex, type RuleSet } from '@geestdrift/engine';
import type { Root } from 'nlcst';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { shareReader } from './adapter/read-tree.js';
import { reportFinding } from './report-finding.js';

/**
 * A plugin of ours. Not unified's `Plugin`, with which TypeScript takes a processor for one that `remarkRetext` and
 * `rehypeRetext` do not accept.
 */
export type RetextPlugin<Options> = (
  this: Processor,
  options?: Readonly<Options> | null | undefined,
) => (tree: Root, file: VFile) => void;

/** A transformer that checks a tree with some rules and adds what it finds to the file's messages. */
export function attachRules(
  processor: Processor,
  ruleSet: RuleSet,
  settings: CheckerSettings,
  audience: Audience | undefined,
): (tree: Root, file: VFile) => void {
  const checker = createChecker(ruleSet, dutch, settings);
  const readTree = shareReader(processor);
  const why = new Map(ruleSet.rules.map((rule) => [rule.id, rule.why[settings.locale ?? 'nl']]));
  return (tree, file) => {
    const read = readTree(tree, file);
    const { findings } = checker.check(read.document, { audience });
    if (findings.length === 0) return;
    const lines = createLineIndex(read.document.source);
    for (const finding of findings) reportFinding(finding, why.get(finding.ruleId) ?? '', read, lines, file);
  };
}
