import type { SourceFile } from '../source-files.js';

/** A way of checking files. */
export interface Contestant {
  readonly name: string;
  /** Whether it runs in this process, whose code gets faster as it is compiled. */
  readonly inProcess: boolean;
  /** Checks all files once; returns the number of findings, or undefined where they are not counted. */
  run(files: readonly SourceFile[]): Promise<number | undefined>;
}
