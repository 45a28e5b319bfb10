import { realpathSync, type Stats, statSync } from 'node:fs';
import type { Localized } from '@geestdrift/engine';
import { describeSystemError } from '@geestdrift/node';

/** What the file system tells of a path; undefined: nothing there, or nothing that can be reached. Using it tells which. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Why no file can be read at a path where none is: a folder may be there. */
export function absenceOf(path: string): Localized {
  return describeSystemError(statsOf(path)?.isDirectory() === true ? 'EISDIR' : 'ENOENT');
}

/** The path without links; as it is where nothing stands there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
