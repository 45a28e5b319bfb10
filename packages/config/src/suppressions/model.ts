/** The file in which a team keeps the findings that it had when it began. */
export const SUPPRESSIONS_FILE = 'geestdrift-suppressions.json';

/** A finding that is not reported, so many times. */
export interface SuppressedFinding {
  readonly fingerprint: string;
  /** For who reads the file: the words found. */
  readonly words: string;
  readonly count: number;
}

/** By rule. */
export type FileSuppressions = ReadonlyMap<string, readonly SuppressedFinding[]>;

/** By file, relative to the folder of the suppressions, with forward slashes. */
export type Suppressions = ReadonlyMap<string, FileSuppressions>;

/** How many findings these suppress. */
export function countSuppressed(suppressions: FileSuppressions): number {
  return [...suppressions.values()].flat().reduce((sum, { count }) => sum + count, 0);
}
