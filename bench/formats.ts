// Measures each format on the same text, in which nothing is found: how fast all its prose is read, in this process, and how fast that and a
// check are. The text is full of near-misses, so that the check takes far longer than on what people write.
import { dutch } from '@geestdrift/dutch';
import { createChecker, type Document } from '@geestdrift/engine';
import { plainDocument } from '@geestdrift/engine/compile';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { readTexts } from '../test/gold/load.js';
import { atLeast, type Figure, formatFigures, plain } from './figures.js';
import { type FormatText, textsOf } from './format-texts.js';
import { median } from './median.js';

const SIZE = 1_000_000;
const ROUNDS = 5;
/** What ends a mail for its reader, or is no sentence of one. */
const CUTS = /^(?:-|[A-Z][a-z]+:)|schreef|Oorspronkelijk|Verzonden/;

const checker = createChecker(ruleSet, dutch);
const figures: Figure[] = [];
for (const text of textsOf(makeParagraphs())) figures.push(...(await measure(text)));
console.log(formatFigures(figures));
if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;

/** What whole documents and texts full of bait hold besides findings, over and over, as lines without markup. */
function makeParagraphs(): string[] {
  const texts = ['documenten', 'lokaas'].flatMap((name) =>
    readTexts(new URL(`../test/gold/${name}.jsonl`, import.meta.url)),
  );
  const lines = texts
    .filter(({ format }) => format !== 'html')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/[\\|`*_<>{}[\]#=~^]/g, '').trim())
    .filter((line) => line.length > 40 && !CUTS.test(line))
    .filter((line) => checker.check(plainDocument(line)).findings.length === 0);
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < SIZE; index++) {
    const line = lines[index % lines.length] as string;
    paragraphs.push(line);
    length += line.length;
  }
  return paragraphs;
}

async function measure({ format: name, source }: FormatText): Promise<Figure[]> {
  const format = await formatByName(name)?.load();
  if (format === undefined) throw new Error(`no format ${name}`);
  const read = (): Document =>
    typeof source === 'string'
      ? format.extract(source)
      : (format.extractBytes?.(source) ?? format.extract(''));
  const { blocks } = read();
  const megabytes = blocks.reduce((sum, block) => sum + block.prose().text.length, 0) / 1e6;
  if (megabytes < 0.5) throw new Error(`${name} reads ${megabytes} MB of 1`);
  const reading = time(() => read().blocks.map((block) => block.prose()));
  const checking = time(() => checker.check(read()));
  return [
    atLeast(`${name}: reading`, megabytes / reading, 2, ' MB/s'),
    plain(`${name}: reading and checking`, megabytes / checking, ' MB/s'),
  ];
}

/** Seconds, the median of some rounds behind a first one. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times) / 1000;
}
