// Measures a run with the cache that fills it, and one of which everything is known, against a process that only lists the same files.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND, isBuilt } from './contestants/command-line.js';
import { atMost, formatFigures, plain } from './figures.js';
import { median } from './median.js';
import { type Ran, runNode } from './run-node.js';

const ROUNDS = 9;
const LISTER = fileURLToPath(new URL('child/list-files.js', import.meta.url));

const [folder] = process.argv.slice(2);
if (folder === undefined || !isBuilt()) {
  console.error('usage: tsx bench/cache.ts FOLDER, behind npm run build');
  process.exit(2);
}
const place = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
const cache = join(place, 'cache');
const check = (): Ran => runNode([...COMMAND, '--cache', '--cache-location', cache, folder]);

const first = check();
const list = (): Ran => runNode([LISTER, folder]);
const { files, bytes } = JSON.parse(list().stdout) as { readonly files: number; readonly bytes: number };
const listing: number[] = [];
const again: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  // In turns, so that both meet the same machine.
  listing.push(list().milliseconds);
  const ran = check();
  if (ran.stdout !== first.stdout || ran.status !== first.status) throw new Error('the runs differ');
  again.push(ran.milliseconds);
}
const size = statSync(cache).size;
rmSync(place, { recursive: true });

console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, median of ${ROUNDS}\n`);
const ratio = atMost('second run against listing', median(again) / median(listing), 1.5, '×');
console.log(
  formatFigures([
    plain('first run', first.milliseconds, ' ms'),
    plain('second run', median(again), ' ms'),
    plain('listing the files', median(listing), ' ms'),
    ratio,
    plain('the cache', size / 1e6, ' MB'),
  ]),
);
if (ratio.holds === false) process.exitCode = 1;
