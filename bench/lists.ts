// Measures lists of words: how long 50,000 take to load, and what they cost a check against 50.
import { makeList } from '@geestdrift/config/lists';
import { dutch } from '@geestdrift/dutch';
import { type Checker, createChecker, type RuleSet } from '@geestdrift/engine';
import { plainDocument } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { atMost, type Figure, formatFigures, plain } from './figures.js';
import { LIST_KINDS, type ListKind, listOf, makeWords, textWith } from './list-words.js';
import { median } from './median.js';

const MANY = 50_000;
const FEW = 50;
const ROUNDS = 9;

const words = makeWords(MANY);
const few = words.slice(0, FEW);
// Both find the same words: those that the short list has.
const text = textWith(few, 4000);
const hits = { few: hitsOf(checkerOf(few), text), many: hitsOf(checkerOf(words), text) };

const figures: Figure[] = [
  ...LIST_KINDS.map((kind) =>
    atMost(
      `load ${MANY} words, ${kind}`,
      measure(() => checkerOf(words, kind)),
      1000,
      ' ms',
    ),
  ),
  plain(`text with ${hits.few} hits`, text.length / 1e6, ' MB'),
  plain('found by the long list', hits.many, ''),
  ...compare('all rules', ruleSet),
  ...compare('lists alone', { ...ruleSet, rules: [] }),
  ...compare('lists alone, compounds', { ...ruleSet, rules: [] }, 'compounds'),
];
console.log(formatFigures(figures));
if (hits.few !== hits.many || figures.some(({ holds }) => holds === false)) process.exitCode = 1;

function compare(what: string, rules: RuleSet, kind: ListKind = 'yaml'): Figure[] {
  const short = checkerOf(few, kind, rules);
  const long = checkerOf(words, kind, rules);
  const shortTimes: number[] = [];
  const longTimes: number[] = [];
  // Turn by turn, so that what else the machine does weighs on both.
  for (let round = 0; round < ROUNDS; round++) {
    shortTimes.push(time(() => hitsOf(short, text)));
    longTimes.push(time(() => hitsOf(long, text)));
  }
  return [
    plain(`${what}: check with ${FEW} words`, median(shortTimes), ' ms'),
    plain(`${what}: check with ${MANY} words`, median(longTimes), ' ms'),
    atMost(`${what}: long list against short`, median(longTimes) / median(shortTimes), 1.3, '×'),
  ];
}

/** All that stands between a file's text and a check. */
function checkerOf(list: readonly string[], kind: ListKind = 'yaml', rules: RuleSet = ruleSet): Checker {
  const { name, text } = listOf(list, kind);
  const made = makeList(name, text);
  if (made.errors.length > 0) throw new Error(made.errors[0]?.message);
  return createChecker(rules, dutch, { lists: [made.list] });
}

function hitsOf(checker: Checker, source: string): number {
  return checker.check(plainDocument(source)).findings.filter(({ ruleId }) => ruleId === 'lijst/list').length;
}

function measure(run: () => unknown): number {
  return median([1, 2, 3].map(() => time(run)));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
