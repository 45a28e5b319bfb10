import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_SIBLING, MOST_SIBLINGS } from '@geestdrift/config/limits';
import { decodeSource, type EncodingHabits, readBytes } from './read-file.js';

/** How a file is read that belongs to the siblings. */
export interface SiblingReading {
  readonly encoding?: string | undefined;
  readonly habits?: EncodingHabits;
}

/**
 * The texts of the files right in a folder for which `readingOf` says how they are read: the first 20 by name, without those
 * over 200 kB and what cannot be read.
 */
export function readSiblings(
  folder: string,
  readingOf: (path: string) => SiblingReading | undefined,
): readonly string[] {
  const texts: string[] = [];
  let count = 0;
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const reading = readingOf(path);
    if (reading === undefined) continue;
    if (++count > MOST_SIBLINGS) break;
    try {
      const bytes = readBytes(path, LONGEST_SIBLING);
      texts.push(decodeSource(path, bytes, reading.encoding, reading.habits).text);
    } catch {
      // Whoever checks that file is told.
    }
  }
  return texts;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
