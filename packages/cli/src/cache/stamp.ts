import { statsOf } from '../stats.js';

/** What the file system tells of a file: as long as it is the same, so is the content. Times in milliseconds. */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number];

/** The coarsest clock of a file system that is in use. */
const TICK = 2000;

/** undefined: there is no such file, or none that may be looked at. */
export function stampOf(path: string): Stamp | undefined {
  const stats = statsOf(path);
  return stats && [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.every((part, index) => part === b[index]);
}

/** Whether a file could be written once more without its stamp telling; `now`: when it was looked at. */
export function isRacy([, modified, changed]: Stamp, now: number): boolean {
  return Math.max(modified, changed) > now - TICK;
}
