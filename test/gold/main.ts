// npm run gold [-- --misses] [--rule ID] [FILE…]: scores the labelled texts; fails below the floor in floor.json.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dutch } from '@geestdrift/dutch';
import { createChecker, type Format } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { emptyScore, type Labelled, type Miss, type Score, scoreAll } from './score.js';

const HERE = new URL('.', import.meta.url);
const FORMAT_NAMES: Readonly<Record<string, string>> = { md: 'markdown', txt: 'text', html: 'html' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, rule: { type: 'string' } },
});

async function main(): Promise<number> {
  const formats = await loadFormats();
  const checker = createChecker(ruleSet, dutch);
  const rules = new Set(ruleSet.rules.map(({ id }) => id).filter((id) => values.rule === undefined || id === values.rule));
  let status = 0;
  for (const [title, files] of groups()) {
    const texts = files.flatMap(readTexts);
    const { scores, misses } = scoreAll(texts, rules, checker, (text, format) => extractWith(formats, text, format));
    console.log(`\n${title}: ${texts.length} texts`);
    printScores(scores);
    if (values.misses) misses.forEach(printMiss);
    if (!meetsFloor(scores)) status = 1;
  }
  return status;
}

async function loadFormats(): Promise<Map<string, Format>> {
  const formats = new Map<string, Format>();
  for (const [short, name] of Object.entries(FORMAT_NAMES)) {
    const format = await formatByName(name)?.load();
    if (format !== undefined) formats.set(short, format);
  }
  return formats;
}

function extractWith(formats: ReadonlyMap<string, Format>, text: string, name: string): ReturnType<Format['extract']> {
  const format = formats.get(name);
  if (format === undefined) throw new Error(`unknown format ${name}`);
  return format.extract(text);
}

/** Named files, or the texts written beside the patterns and those written blind. */
function groups(): [string, URL[]][] {
  if (positionals.length > 0) return [['named files', positionals.map((file) => new URL(file, `file://${process.cwd()}/`))]];
  const list = (folder: URL): URL[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => new URL(file, folder));
  return [
    ['gold', list(HERE)],
    ['unseen', list(new URL('unseen/', HERE))],
  ];
}

function readTexts(file: URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

function printScores(scores: ReadonlyMap<string, Score>): void {
  const total = emptyScore();
  console.log('rule                       precision  recall     F1  replacements  (right wrong missed)');
  for (const [rule, score] of scores) {
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
    printScore(rule, score);
  }
  printScore('all', total);
}

function printScore(rule: string, score: Score): void {
  const { precision, recall, f1, replacements } = ratios(score);
  const show = (value: number): string => value.toFixed(3).padStart(8);
  const counts = `(${score.right} ${score.wrong} ${score.missed})`;
  const made = `${show(replacements)} ${`(${score.rightReplacements}/${score.replacements})`.padStart(9)}`;
  console.log(`${rule.padEnd(26)} ${show(precision)} ${show(recall)} ${show(f1)} ${made}  ${counts}`);
}

function ratios({ right, wrong, missed, replacements, rightReplacements }: Score) {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, replacements: share(rightReplacements, replacements) };
}

function meetsFloor(scores: ReadonlyMap<string, Score>): boolean {
  const floor = JSON.parse(readFileSync(new URL('floor.json', HERE), 'utf8')) as Record<string, number>;
  let met = true;
  for (const [rule, score] of scores) {
    for (const [name, value] of Object.entries(ratios(score))) {
      const least = floor[name];
      if (least !== undefined && value < least) {
        met = false;
        console.log(`below the floor: ${rule} ${name} ${value.toFixed(3)} < ${least}`);
      }
    }
  }
  return met;
}

function printMiss({ id, kind, rule, found, expected, text }: Miss): void {
  console.log(`\n${id} ${kind} ${rule}\n  text     ${JSON.stringify(text)}\n  found    ${JSON.stringify(found)}\n  expected ${JSON.stringify(expected)}`);
}

process.exitCode = await main();
