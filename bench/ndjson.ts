// Measures `--ndjson` over short messages: by one process, and by GNU parallel where that is installed. The messages are the labelled texts,
// so that far more is found, and looked at closely, than in what people write.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { atLeast, atMost, type Figure, formatFigures, plain } from './figures.js';
import { readAnswers, writeRecords } from './ndjson/records.js';
import { hasParallel, runStream } from './ndjson/run-stream.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
const [records, jobs] = [Number(values.records), Number(values.jobs)];
if (!Number.isInteger(records) || records < 1 || !Number.isInteger(jobs) || jobs < 1) {
  console.error('usage: tsx bench/ndjson.ts [--records N] [--jobs N]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
const figures: Figure[] = [];
// One process shows that memory does not grow; for that a tenth is enough to compare with.
for (const count of [Math.ceil(records / 10), records]) {
  const [input, output] = [join(folder, 'berichten.ndjson'), join(folder, 'antwoorden.ndjson')];
  const bytes = await writeRecords(input, count);
  figures.push(plain(`records`, count, ''), plain('size', bytes / 1e6, ' MB'));
  figures.push(...(await measure('one process', input, output, count)));
  if (count === records && hasParallel())
    figures.push(...(await measure('GNU parallel', input, output, count, jobs)));
}
rmSync(folder, { recursive: true });
console.log(formatFigures(figures));
if (!hasParallel()) console.log('GNU parallel is not installed here.');
if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;

async function measure(
  name: string,
  input: string,
  output: string,
  count: number,
  spread?: number,
): Promise<Figure[]> {
  const { seconds, peak, processes } = runStream(input, output, spread);
  const { inPlace, bad } = await readAnswers(output);
  return [
    plain(`${name}: records a second`, count / seconds, ''),
    plain(`${name}: processes`, processes, ''),
    atMost(`${name}: peak memory of a process`, peak / 1e6, 400, ' MB'),
    atLeast(`${name}: answers in place`, inPlace, count, ''),
    plain(`${name}: of these to no record`, bad, ''),
  ];
}
