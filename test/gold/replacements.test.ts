import { dutch } from '@geestdrift/dutch';
import { createChecker, type Finding } from '@geestdrift/engine';
import { applySuggestion, triggered, withOptIns } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it, vi } from 'vitest';
import { loadExtract, readFolder } from './load.js';
import type { Labelled } from './score.js';

// Twenty thousand texts, on machines that do more.
vi.setConfig({ testTimeout: 120_000 });

const extract = await loadExtract();
const checker = createChecker(withOptIns(ruleSet), dutch);

/** What a replacement at one finding would trigger; what a person completes or judges (`manual`) is theirs. */
function triggeredIn({ text, format, audience }: Labelled): string[] {
  const findingsIn = (source: string): readonly Finding[] =>
    checker.check(extract(source, format), { audience }).findings;
  const before = findingsIn(text);
  return before.flatMap((finding) =>
    finding.suggestions
      .filter(({ manual }) => !manual)
      .flatMap((suggestion) => {
        const after = applySuggestion(text, suggestion);
        // `afspraak` speaks of the mail as a whole, not of the words in it.
        const others = triggered(finding, suggestion, before, findingsIn(after));
        return others
          .filter(({ ruleId }) => ruleId !== 'afspraak')
          .map((other) => `${finding.ruleId} → ${other.ruleId} ‘${other.actual}’: ${after}`);
      }),
  );
}

describe.each(['.', 'unseen'] as const)('replacements in the labelled texts in %s', (folder) => {
  it('trigger no rule at their place', () => {
    expect(readFolder(folder).flatMap(triggeredIn)).toEqual([]);
  });
});
