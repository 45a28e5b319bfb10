import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawChart } from './chart.js';
import type { Results } from './results.js';
import { putTable } from './table.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the repository keeps of the last measurement; absolute paths. */
export const KEPT = {
  results: join(ROOT, 'bench/peers/results.json'),
  chart: join(ROOT, 'docs/peers.svg'),
  readme: join(ROOT, 'README.md'),
};

/** Keeps the results, and makes chart and table of them. */
export function writeResults(results: Results): void {
  writeFileSync(KEPT.results, `${JSON.stringify(results, null, 2)}\n`);
  writeChartAndTable();
}

/** Makes the chart and the table in the README of the results that are kept. */
export function writeChartAndTable(): void {
  const results = readResults();
  writeFileSync(KEPT.chart, drawChart(results));
  writeFileSync(KEPT.readme, putTable(readFileSync(KEPT.readme, 'utf8'), results));
}

/** The results that are kept. */
export function readResults(): Results {
  return JSON.parse(readFileSync(KEPT.results, 'utf8')) as Results;
}
