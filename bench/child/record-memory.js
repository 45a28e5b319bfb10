// Preloaded into a process that is measured. Plain JavaScript: a loader for TypeScript would count.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.GEESTDRIFT_BENCH_PEAK;
if (isMainThread && file !== undefined) {
  // A folder takes the figures of several processes.
  const path = file.endsWith('/') ? file + process.pid : file;
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS * 1024)));
}
