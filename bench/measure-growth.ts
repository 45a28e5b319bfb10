import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND } from './contestants/command-line.js';
import { median } from './median.js';
import { runNodeForMemory } from './run-node.js';
import type { SourceFile } from './source-files.js';

const CHILD = fileURLToPath(new URL('child/check-file.js', import.meta.url));
const SMALL = 2_000_000;
const LARGE = 20_000_000;

export interface Growth {
  readonly small: number;
  readonly large: number;
  /** Milliseconds for one file. */
  readonly smallTime: number;
  readonly largeTime: number;
  /** The most memory that the engine's process had for the large file, in bytes. */
  readonly enginePeak: number;
  /** The same for the command line, and what it has for next to nothing. */
  readonly peak: number;
  readonly idle: number;
}

/** One file of 20 MB against one of 2 MB, both made of the same real files, each in a process of its own. */
export function measureGrowth(files: readonly SourceFile[], rounds: number): Growth {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const path = (name: string): string => join(folder, `${name}.md`);
  writeRepeated(path('none'), files, 1);
  const small = writeRepeated(path('small'), files, SMALL);
  const large = writeRepeated(path('large'), files, LARGE);
  const smallTimes: number[] = [];
  const largeTimes: number[] = [];
  const enginePeaks: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    smallTimes.push(checkFile(path('small')).milliseconds);
    const { milliseconds, peak } = checkFile(path('large'));
    largeTimes.push(milliseconds);
    enginePeaks.push(peak);
    peaks.push(peakOf(path('large')));
  }
  const idle = peakOf(path('none'));
  rmSync(folder, { recursive: true });
  return {
    small,
    large,
    smallTime: median(smallTimes),
    largeTime: median(largeTimes),
    enginePeak: median(enginePeaks),
    peak: median(peaks),
    idle,
  };
}

function peakOf(file: string): number {
  return runNodeForMemory([...COMMAND, file]).peak;
}

function checkFile(file: string): { readonly milliseconds: number; readonly peak: number } {
  const { status, stdout, stderr, peak } = runNodeForMemory([CHILD, file]);
  if (status !== 0) throw new Error(stderr);
  const { milliseconds } = JSON.parse(stdout) as { milliseconds: number };
  return { milliseconds, peak };
}

/**
 * Writes the files one after the other, again and again, until there are so many bytes; returns how many. Line ends become
 * `\n`: a file has one kind.
 */
function writeRepeated(path: string, files: readonly SourceFile[], bytes: number): number {
  const file = openSync(path, 'w');
  let written = 0;
  for (let index = 0; written < bytes; index = (index + 1) % files.length) {
    const text = readFileSync((files[index] as SourceFile).path, 'utf8').replaceAll('\r\n', '\n');
    written += writeSync(file, `${text}\n\n`);
  }
  closeSync(file);
  return written;
}
