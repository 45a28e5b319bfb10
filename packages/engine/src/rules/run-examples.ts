import type { Checker } from '../checker.js';
import { applyTextEdits } from '../fix/apply-text-edits.js';
import type { Audience } from '../model/document.js';
import type { Finding, Suggestion } from '../model/finding.js';
import { type Example, plainDocument, readExample } from './examples.js';
import { mainAudience } from './opt-in.js';
import type { YamlFile } from './read-yaml.js';
import type { RuleProblem } from './rule-error.js';
import type { RuleFile } from './rule-schema.js';

/**
 * Runs a rule file's examples and near-misses; returns what does not come out as written. The checker has the opt-in
 * rules on; an example that names no audience has the rule's own.
 */
export function runExamples(file: YamlFile<RuleFile>, checker: Checker): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const audience = mainAudience(file.value);
  for (const list of ['examples', 'near-misses'] as const) {
    file.value[list].forEach((entry, index) => {
      const line = file.lineOf([list, index]);
      const fail = (found: string, expected: string): void => {
        problems.push({ file: file.name, line, found, expected });
      };
      const example = readExample(entry);
      if (example === undefined) fail('‹ › that do not pair', 'one pair of marks');
      else if ((example.match !== undefined) !== (list === 'examples')) fail('marks', `‹ › in examples only`);
      else runExample({ ...example, audience: example.audience ?? audience }, file.value.id, checker, fail);
    });
  }
  return problems;
}

function runExample(
  example: Example & { readonly audience: Audience },
  ruleId: string,
  checker: Checker,
  fail: (found: string, expected: string) => void,
): void {
  const document = plainDocument(example.text);
  const findings = checker
    .check(document, { audience: example.audience })
    .findings.filter((finding) => finding.ruleId === ruleId);
  const shown = findings.map(({ actual }) => `‘${actual}’`).join(', ') || 'no finding';
  if (example.match === undefined) {
    if (findings.length > 0) fail(`${shown} in ‘${example.text}’`, 'no finding');
    return;
  }
  const { start, end } = example.match;
  const finding = findings.find(({ range }) => range.start === start && range.end === end);
  if (finding === undefined || findings.length > 1) {
    fail(`${shown} in ‘${example.text}’`, `‘${example.text.slice(start, end)}’ alone`);
    return;
  }
  checkAfter(example, finding, fail);
}

function checkAfter(
  example: Example,
  finding: Finding,
  fail: (found: string, expected: string) => void,
): void {
  const results = finding.suggestions.map((suggestion) => applySuggestion(example.text, suggestion));
  const list = (texts: readonly string[]): string =>
    texts.map((text) => `‘${text}’`).join(' ⇒ ') || 'advice only';
  const right =
    example.after.length === 0
      ? results.length === 0
      : results[0] === example.after[0] && example.after.every((after) => results.includes(after));
  if (!right) fail(list(results), list(example.after));
}

/** A source after the edits of one suggestion. */
export function applySuggestion(source: string, suggestion: Suggestion): string {
  return applyTextEdits(source, suggestion.edits);
}
