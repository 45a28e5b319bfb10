import { createChecker, type Finding, type Language, type Suggestion } from '@geestdrift/engine';
import {
  applySuggestion,
  type CompiledRules,
  mainAudience,
  plainDocument,
  type RuleProblem,
  readExample,
  triggered,
  withOptIns,
} from '@geestdrift/engine/compile';
import { changedFacts } from './changed-facts.js';

/** Terms with added margin are the one exception: no program can know whether margin is in. */
const WITH_MARGIN = 'te-veel-beloven';
/** Speaks of the mail as a whole, not of the words in it. */
const OF_THE_WHOLE = 'afspraak';
/** Here the figure itself is what should change. */
const MAY_CHANGE_FIGURES: ReadonlySet<string> = new Set(['te-veel-beloven', 'zesjescultuur']);

/**
 * Rule 7 of all rules, over all examples with all rules together: a replacement triggers no rule at its place, and
 * changes no figure or name.
 */
export function checkReplacements({ ruleSet, files }: CompiledRules, language: Language): RuleProblem[] {
  const checker = createChecker(withOptIns(ruleSet), language);
  return files.flatMap((file) =>
    file.value.examples.flatMap((entry, index) => {
      const { text = '', audience = mainAudience(file.value) } = readExample(entry) ?? {};
      const findingsIn = (source: string): readonly Finding[] =>
        checker.check(plainDocument(source), { audience }).findings;
      const line = file.lineOf(['examples', index]);
      const before = findingsIn(text);
      return before.flatMap((finding) =>
        finding.suggestions.flatMap((suggestion) =>
          problemsOf(text, finding, suggestion, before, findingsIn).map(
            ([found, expected]): RuleProblem => ({ file: file.name, line, found, expected }),
          ),
        ),
      );
    }),
  );
}

function problemsOf(
  text: string,
  finding: Finding,
  suggestion: Suggestion,
  before: readonly Finding[],
  findingsIn: (text: string) => readonly Finding[],
): [found: string, expected: string][] {
  const after = applySuggestion(text, suggestion);
  const again = triggered(finding, suggestion, before, findingsIn(after)).find(
    ({ ruleId }) => ruleId !== OF_THE_WHOLE && !(ruleId === WITH_MARGIN && suggestion.manual),
  );
  const facts = MAY_CHANGE_FIGURES.has(finding.ruleId) ? [] : changedFacts(text, after, finding.actual);
  const change = `after replacing ‘${finding.actual}’: ‘${after}’`;
  return [
    ...(again === undefined
      ? []
      : [[`‘${again.actual}’ (${again.ruleId}) ${change}`, 'no finding there'] as [string, string]]),
    ...facts.map((fact): [string, string] => [`‘${fact}’ came or went ${change}`, 'the same facts']),
  ];
}
