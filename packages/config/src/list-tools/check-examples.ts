import { type CheckResult, type Document, fixSource } from '@geestdrift/engine';
import type { LoadedList } from '../lists/load-list.js';
import type { ListExample, ListItem } from '../lists/model.js';
import { createListChecker } from './list-checker.js';
import type { ListProblem, ListProblemCode } from './model.js';

/** Runs the examples of a list's entries against the list alone: other lists do not change what it promises. */
export function checkExamples(
  { path, parsed, list }: LoadedList,
  readText: (text: string) => Document,
): readonly ListProblem[] {
  const items = parsed.items.filter(({ examples }) => examples !== undefined);
  if (items.length === 0) return [];
  // What the list itself has switched off is tried too.
  const level = { klant: 'warning', intern: 'warning' } as const;
  const checker = createListChecker([list], { rules: { [list.ruleId]: { severity: level } } });
  const check = (text: string): CheckResult => checker.check(readText(text));
  return items.flatMap((item) => {
    const tell = (code: ListProblemCode, example: ListExample, other: string): ListProblem => {
      const { word } = item;
      return { code, level: 'error', path, position: example, word, found: example.text, other };
    };
    return [...checkWrong(item, check, tell), ...checkRight(item, check, tell)];
  });
}

type Check = (text: string) => CheckResult;
type Tell = (code: ListProblemCode, example: ListExample, other: string) => ListProblem;

function checkWrong(item: ListItem, check: Check, tell: Tell): readonly ListProblem[] {
  return (item.examples?.wrong ?? []).flatMap((example) => {
    const own = ofEntry(item, check);
    if (own(example.text).findings.length === 0) return [tell('example-silent', example, '')];
    const { after } = example;
    if (after === undefined) return [];
    const mended = mend(example.text, own);
    // Another entry may have its part in the sentence.
    if (mended === after || mend(example.text, check) === after) return [];
    return [tell('example-differs', { ...example, text: mended }, after)];
  });
}

function checkRight(item: ListItem, check: Check, tell: Tell): readonly ListProblem[] {
  return (item.examples?.right ?? []).flatMap((example) => {
    const [finding] = ofEntry(item, check)(example.text).findings;
    return finding === undefined ? [] : [tell('example-flagged', example, finding.actual)];
  });
}

/** A check that gives the findings of one entry. */
function ofEntry({ word }: ListItem, check: Check): Check {
  return (text) => {
    const result = check(text);
    return { ...result, findings: result.findings.filter(({ entry }) => entry === word) };
  };
}

/** The text with the first proposal of each finding. */
function mend(text: string, check: Check): string {
  return fixSource(text, check, 'suggestions').text;
}
