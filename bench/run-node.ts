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
  /** Whether the caller judges how it ended. */
  readonly mayFail?: boolean;
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

/** Runs Node to its end. Throws where that is a failure, which is none to measure; 1 says that there are findings. */
export function runNode(args: readonly string[], { mayFail = false, ...options }: RunOptions = {}): Ran {
  const ran = run(process.execPath, args, options);
  if (!mayFail && (ran.status === null || ran.status > 1))
    throw new Error(`node ${args.join(' ')} ended with ${ran.status}\n${ran.stderr}`);
  return ran;
}

/** The same, with the most memory that the process had resident, in bytes. */
export function runNodeForMemory(
  args: readonly string[],
  options: RunOptions = {},
): Ran & { readonly peak: number } {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const file = join(folder, 'peak');
  const env = { ...(options.env ?? process.env), GEESTDRIFT_BENCH_PEAK: file };
  try {
    const ran = runNode(['--import', RECORDER, ...args], { ...options, env });
    return { ...ran, peak: Number(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
