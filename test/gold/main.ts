// npm run gold [-- --misses] [--rule ID] [--update] [FILE…]: scores the labelled texts; fails below the floor in floor.json.
// --update writes the README's table.
import { parseArgs } from 'node:util';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { withOptIns } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { type Scored, writeFigures } from './figures.js';
import { scoreFiles } from './files.js';
import { scoreLists } from './lists.js';
import { loadExtract, readFloor, readFolder, readTexts } from './load.js';
import { belowFloor, type Labelled, type Miss, ratiosOf, type Score, scoreAll, sumOf } from './score.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, rule: { type: 'string' }, update: { type: 'boolean' } },
});

async function main(): Promise<number> {
  const extract = await loadExtract();
  const checker = createChecker(withOptIns(ruleSet), dutch);
  const ids = ruleSet.rules.map(({ id }) => id);
  const rules = new Set(ids.filter((id) => values.rule === undefined || id === values.rule));
  const scored = groups().map(([title, texts]) => {
    return { title, texts, ...scoreAll(texts, rules, checker, extract) };
  });
  const isWhole = positionals.length === 0 && values.rule === undefined;
  const others = isWhole
    ? [
        { title: 'lists', ...scoreLists(extract) },
        { title: 'files', ...(await scoreFiles(checker, rules)) },
      ]
    : [];
  const all: readonly Group[] = [...scored, ...others];
  if (isWhole && values.update) writeFigures(all);
  return all.filter(report).length === 0 ? 0 : 1;
}

interface Group extends Scored {
  readonly misses: readonly Miss[];
}

/** Prints a group; returns whether it is below the floor. */
function report({ title, texts, scores, misses }: Group): boolean {
  console.log(`\n${title}: ${texts.length} texts`);
  printScores(scores);
  if (values.misses) misses.forEach(printMiss);
  const problems = belowFloor(scores, readFloor());
  for (const problem of problems) console.log(`below the floor: ${problem}`);
  return problems.length > 0;
}

/** Named files, or the texts written beside the patterns and those written blind. */
function groups(): [string, Labelled[]][] {
  if (positionals.length > 0) {
    const files = positionals.map((file) => new URL(file, `file://${process.cwd()}/`));
    return [['named files', files.flatMap(readTexts)]];
  }
  return [
    ['gold', readFolder('.')],
    ['unseen', readFolder('unseen')],
  ];
}

function printScores(scores: ReadonlyMap<string, Score>): void {
  console.log('rule                       precision  recall     F1  replacements  (right wrong missed)');
  for (const [rule, score] of scores) printScore(rule, score);
  if (scores.size > 1) printScore('all', sumOf(scores));
}

function printScore(rule: string, score: Score): void {
  const { precision, recall, f1, replacements } = ratiosOf(score);
  const show = (value: number): string => value.toFixed(3).padStart(8);
  const counts = `(${score.right} ${score.wrong} ${score.missed})`;
  const made = `${show(replacements)} ${`(${score.rightReplacements}/${score.replacements})`.padStart(9)}`;
  console.log(`${rule.padEnd(26)} ${show(precision)} ${show(recall)} ${show(f1)} ${made}  ${counts}`);
}

function printMiss({ id, kind, rule, found, expected, text }: Miss): void {
  console.log(`\n${id} ${kind} ${rule}`);
  console.log(`  text     ${JSON.stringify(text)}`);
  console.log(`  found    ${JSON.stringify(found)}`);
  console.log(`  expected ${JSON.stringify(expected)}`);
}

process.exitCode = await main();
