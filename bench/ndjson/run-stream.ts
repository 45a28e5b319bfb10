import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORDER = fileURLToPath(new URL('../child/record-memory.js', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/geestdrift.js', import.meta.url));

export interface Streamed {
  readonly seconds: number;
  /** The most memory that any process of ours had resident, in bytes. */
  readonly peak: number;
  readonly processes: number;
}

/** Sends a file through `geestdrift --ndjson`, by GNU parallel where there are jobs. Throws where that fails. */
export function runStream(input: string, output: string, jobs?: number): Streamed {
  const peaks = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const command = [process.execPath, '--import', RECORDER, COMMAND, '--ndjson'];
  const spread =
    jobs === undefined ? [] : ['parallel', '--pipe', '--block', '10M', '--keep-order', '--jobs', `${jobs}`];
  const [program = '', ...args] = [...spread, ...command];
  const stdio = [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] as const;
  const env = { ...process.env, GEESTDRIFT_BENCH_PEAK: `${peaks}/` };
  const start = performance.now();
  const { status, error } = spawnSync(program, args, { stdio: [...stdio], env });
  const seconds = (performance.now() - start) / 1000;
  closeSync(stdio[0]);
  closeSync(stdio[1]);
  const sizes = readdirSync(peaks).map((name) => Number(readFileSync(join(peaks, name), 'utf8')));
  rmSync(peaks, { recursive: true });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? `status ${status}`}`);
  return { seconds, peak: Math.max(...sizes), processes: sizes.length };
}

/** Whether GNU parallel is here: other programs of that name do not know its options. */
export function hasParallel(): boolean {
  return (
    spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true
  );
}
