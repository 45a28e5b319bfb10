import { realpathSync, type Stats, statSync } from 'node:fs';

/** What the file system tells of a path; undefined: nothing there, or nothing that can be reached. Using it tells which. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path without links; as it is where nothing stands there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
