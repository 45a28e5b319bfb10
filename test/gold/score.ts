import type { Checker, Document, Finding, Range } from '@geestdrift/engine';
import { applySuggestion } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';

/** A finding that a labelled text must give. */
export interface Expected {
  readonly rule: string;
  readonly match: string;
  readonly nth?: number;
  readonly alternatives?: readonly string[];
}

/** A labelled text, as at the end of the rule catalogue. */
export interface Labelled {
  readonly id: string;
  readonly audience: 'klant' | 'intern';
  readonly format: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly allow?: readonly { readonly rule: string }[];
  readonly after?: string;
  /** A list of its own, as a file. */
  readonly list?: string;
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  replacements: number;
  rightReplacements: number;
}

/** What did not come out as labelled. */
export interface Miss {
  readonly id: string;
  readonly kind: 'false alarm' | 'missed' | 'replacement';
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly text: string;
}

const OPT_IN = new Set(ruleSet.rules.filter(({ optIn }) => optIn !== undefined).map(({ id }) => id));

export type Extract = (text: string, format: string) => Document;

/** Scores labelled texts per rule; a finding is right when its rule is expected and its range overlaps. */
export function scoreAll(
  texts: readonly Labelled[],
  rules: ReadonlySet<string>,
  checker: Checker,
  extract: Extract,
): { scores: Map<string, Score>; misses: Miss[] } {
  const scores = new Map([...rules].map((rule) => [rule, emptyScore()]));
  const misses: Miss[] = [];
  for (const text of texts) scoreText(text, rules, checker, extract, scores, misses);
  return { scores, misses };
}

function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0, replacements: 0, rightReplacements: 0 };
}

function scoreText(
  labelled: Labelled,
  rules: ReadonlySet<string>,
  checker: Checker,
  extract: Extract,
  scores: ReadonlyMap<string, Score>,
  misses: Miss[],
): void {
  const { id, text } = labelled;
  const document = extract(text, labelled.format);
  const left = [...checker.check(document, { audience: labelled.audience }).findings];
  const expected = labelled.expect.filter(({ rule }) => rules.has(rule));
  for (const item of expected) {
    const score = scores.get(item.rule) as Score;
    const range = rangeOf(text, item);
    const index = left.findIndex((finding) => finding.ruleId === item.rule && overlaps(finding.range, range));
    const [finding] = index < 0 ? [] : left.splice(index, 1);
    if (finding === undefined) {
      score.missed++;
      misses.push({ id, kind: 'missed', rule: item.rule, found: '', expected: item.match, text });
      continue;
    }
    score.right++;
    scoreReplacement(
      labelled,
      item,
      finding,
      expected.length === 1 ? labelled.after : undefined,
      score,
      misses,
    );
    // Further findings on the same expected words are the same one.
    for (let at = left.length - 1; at >= 0; at--) {
      const other = left[at] as Finding;
      if (
        other.ruleId === item.rule &&
        overlaps(other.range, range) &&
        !expected.some((e) => e !== item && overlaps(other.range, rangeOf(text, e)))
      )
        left.splice(at, 1);
    }
  }
  for (const finding of left) {
    if (!isLabelledFor(labelled, finding.ruleId)) continue;
    if (labelled.allow?.some(({ rule }) => rule === finding.ruleId)) continue;
    const score = scores.get(finding.ruleId);
    if (score === undefined) continue;
    score.wrong++;
    misses.push({ id, kind: 'false alarm', rule: finding.ruleId, found: finding.actual, expected: '', text });
  }
}

/**
 * Every text is labelled for all rules that are on by default, and for an opt-in rule where it was written for that rule:
 * nearly each short mail would need the agreement that `afspraak` asks for.
 */
function isLabelledFor({ id, expect }: Labelled, rule: string): boolean {
  return !OPT_IN.has(rule) || id.startsWith(rule) || expect.some((expected) => expected.rule === rule);
}

function scoreReplacement(
  { id, text }: Labelled,
  expected: Expected,
  finding: Finding,
  after: string | undefined,
  score: Score,
  misses: Miss[],
): void {
  const offered = finding.suggestions.map((suggestion) => suggestion.expected);
  const results = finding.suggestions.map((suggestion) => applySuggestion(text, suggestion));
  const miss = (found: string, wanted: string): void => {
    misses.push({ id, kind: 'replacement', rule: expected.rule, found, expected: wanted, text });
  };
  if (after !== undefined) {
    score.replacements++;
    if (results[0] === after) score.rightReplacements++;
    else miss(results[0] ?? 'advice', after);
    return;
  }
  const { alternatives } = expected;
  if (alternatives === undefined) return;
  score.replacements++;
  const { start, end } = rangeOf(text, expected);
  // As a whole text too: the reported range may be narrower or wider than the label.
  const isOffered = (item: string): boolean =>
    offered.includes(item) || results.includes(text.slice(0, start) + item + text.slice(end));
  const right = alternatives.length === 0 ? offered.length === 0 : alternatives.some(isOffered);
  if (right) score.rightReplacements++;
  else miss(offered.join(' | ') || 'advice', alternatives.join(' | ') || 'advice');
}

function rangeOf(text: string, { match, nth = 1 }: Expected): Range {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(match, start + 1);
  if (start < 0) throw new Error(`label ‘${match}’ does not occur in ‘${text}’`);
  return { start, end: start + match.length };
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Shares from 0 to 1; 1 where there is nothing to share. */
export function ratiosOf({ right, wrong, missed, replacements, rightReplacements }: Score) {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, replacements: share(rightReplacements, replacements) };
}

/** The least ratios, for each rule and over all. */
export type Floor = Readonly<Record<'rule' | 'all', Readonly<Record<string, number>>>>;

/** What lies below the floor, as `rule name value < least`. */
export function belowFloor(scores: ReadonlyMap<string, Score>, floor: Floor): string[] {
  const problems = [...scores].flatMap(([rule, score]) => below(rule, score, floor.rule));
  return [...problems, ...below('all', sumOf(scores), floor.all)];
}

function below(title: string, score: Score, floor: Readonly<Record<string, number>>): string[] {
  return Object.entries(ratiosOf(score)).flatMap(([name, value]) => {
    const least = floor[name];
    return least !== undefined && value < least ? [`${title} ${name} ${value.toFixed(3)} < ${least}`] : [];
  });
}

/** The scores of all rules together. */
export function sumOf(scores: ReadonlyMap<string, Score>): Score {
  const total = emptyScore();
  for (const score of scores.values()) {
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  }
  return total;
}
