import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORDER = fileURLToPath(new URL('child/record-memory.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end. The status is null where it could not be started or was killed. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Ran {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return { status, stdout, stderr, milliseconds: performance.now() - start };
}

/** Runs Node to its end. */
export function runNode(args: readonly string[], options: RunOptions = {}): Ran {
  return run(process.execPath, args, options);
}

/** The same, with the most memory that the process had resident, in bytes. */
export function runNodeForMemory(
  args: readonly string[],
  options: RunOptions = {},
): Ran & { readonly peak: number } {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const file = join(folder, 'peak');
  const env = { ...(options.env ?? process.env), GEESTDRIFT_BENCH_PEAK: file };
  const ran = runNode(['--import', RECORDER, ...args], { ...options, env });
  const peak = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...ran, peak };
}
