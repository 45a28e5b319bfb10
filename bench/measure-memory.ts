import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND, createCommandLine } from './contestants/command-line.js';
import { runNodeForMemory } from './run-node.js';
import type { SourceFile } from './source-files.js';

const CHILD = fileURLToPath(new URL('child/run-contestant.ts', import.meta.url));

/** The most memory that a process had that let the contestant check the files once, in bytes. */
export function measureMemory(name: string, files: readonly SourceFile[]): number {
  if (name === 'command line') return measureCommandLine(files);
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const { status, stderr, peak } = runNodeForMemory(['--import', 'tsx', CHILD, name, list]);
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return peak;
}

function measureCommandLine(files: readonly SourceFile[]): number {
  const { folder, remove } = createCommandLine(files);
  const { peak } = runNodeForMemory([...COMMAND, folder]);
  remove();
  return peak;
}
