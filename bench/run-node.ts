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

/** Runs Node to its end. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Ran {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 30,
  });
  return { status, stdout, stderr, milliseconds: performance.now() - start };
}

/** The same, with the most memory that the process had resident, in bytes. */
export function runNodeForMemory(args: readonly string[]): Ran & { readonly peak: number } {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const file = join(folder, 'peak');
  const ran = runNode(['--import', RECORDER, ...args], { ...process.env, GEESTDRIFT_BENCH_PEAK: file });
  const peak = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...ran, peak };
}
