import { createChecker, type Finding, type Language, type Suggestion } from '@geestdrift/engine';
import {
  applySuggestion,
  type CompiledRules,
  plainDocument,
  type RuleProblem,
  readExample,
} from '@geestdrift/engine/compile';

/** Terms with added margin are the one exception: no program can know whether margin is in. */
const EXEMPT: ReadonlySet<string> = new Set(['te-veel-beloven']);

/** Rule 7 of all rules: a replacement triggers no rule at its place. Runs over all examples with all rules. */
export function checkReplacements({ ruleSet, files }: CompiledRules, language: Language): RuleProblem[] {
  const checker = createChecker(ruleSet, language);
  const findingsIn = (text: string): readonly Finding[] =>
    checker.check(plainDocument(text), { audience: 'klant' }).findings;
  return files.flatMap((file) =>
    file.value.examples.flatMap((entry, index) => {
      const text = readExample(entry)?.text ?? '';
      return findingsIn(text).flatMap((finding) =>
        finding.suggestions.flatMap((suggestion): RuleProblem[] => {
          const after = applySuggestion(text, suggestion);
          const again = findingsIn(after).find(
            (other) => touches(other, suggestion) && !(EXEMPT.has(other.ruleId) && suggestion.manual),
          );
          if (again === undefined) return [];
          const found = `‘${again.actual}’ (${again.ruleId}) after replacing ‘${finding.actual}’: ‘${after}’`;
          return [
            { file: file.name, line: file.lineOf(['examples', index]), found, expected: 'no finding there' },
          ];
        }),
      );
    }),
  );
}

/** Whether a finding in the text after the edits lies on one of them. */
function touches(finding: Finding, suggestion: Suggestion): boolean {
  let shift = 0;
  for (const { range, text } of suggestion.edits) {
    const start = range.start + shift;
    if (text !== '' && finding.range.start < start + text.length && finding.range.end > start) return true;
    shift += text.length - (range.end - range.start);
  }
  return false;
}
