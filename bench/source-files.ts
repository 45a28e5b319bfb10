import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
}

/** What unified reads in half a minute. */
const COMPARED_BYTES = 16_000_000;
const SKIPPED = new Set(['node_modules', '.git']);

/** All Markdown files below a folder, by name. */
export function findMarkdown(folder: string): SourceFile[] {
  const found: SourceFile[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...findMarkdown(path));
    else if (entry.isFile() && entry.name.endsWith('.md')) found.push({ path, bytes: statSync(path).size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same sample for the same seed: `count` files, or as many as stay small enough for all contestants. */
export function takeSample(
  files: readonly SourceFile[],
  count: number | undefined,
  seed: number,
): SourceFile[] {
  const shuffled = shuffle(files, seed);
  if (count !== undefined) return shuffled.slice(0, count);
  let bytes = 0;
  return shuffled.filter((file) => {
    if (bytes + file.bytes > COMPARED_BYTES) return false;
    bytes += file.bytes;
    return true;
  });
}

export function countBytes(files: readonly SourceFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function shuffle(files: readonly SourceFile[], seed: number): SourceFile[] {
  const shuffled = [...files];
  let state = seed;
  for (let at = shuffled.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as SourceFile, shuffled[at] as SourceFile];
  }
  return shuffled;
}
