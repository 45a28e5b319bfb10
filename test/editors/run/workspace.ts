import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from './wait.js';

/** Writes a folder of files, byte for byte, and returns its path. A `.git` folder ends the search for configuration. */
export function makeWorkspace(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/**
 * Waits until a file holds exactly this text.
 * @throws {Error} that shows what it holds instead
 */
export async function untilSaved(file: string, text: string, milliseconds = 10_000): Promise<void> {
  try {
    await until('saved', () => readFileSync(file, 'utf8') === text, milliseconds);
  } catch {
    throw new Error(
      `expected ${JSON.stringify(text)}\non disk ${JSON.stringify(readFileSync(file, 'utf8'))}`,
    );
  }
}
