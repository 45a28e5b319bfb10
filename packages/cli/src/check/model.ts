import type { FileError } from '@geestdrift/node';
import type { FileResult } from '@geestdrift/reporters';
import type { Locale } from '../arguments/flags.js';
import type { EngineSource } from '../engine.js';
import type { Io } from '../io.js';
import type { Baseline } from './baseline.js';
import type { ConfigLookup } from './config-lookup.js';

/** A result, and what mending did. */
export interface CheckedFile {
  readonly result: FileResult;
  /** The text before it was mended, where the mended one was not written. */
  readonly before?: string;
  /** Whether a mended text was written. */
  readonly written?: boolean;
}

/** What a check depends on besides its arguments. */
export interface Surroundings {
  readonly io: Io;
  readonly locale: Locale;
  readonly colors: boolean;
  readonly engine: EngineSource;
}

/** What came of a run. */
export interface Outcome extends CheckedFiles {
  readonly baseline: Baseline;
}

export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  /** Arguments that led nowhere. */
  readonly errors: readonly FileError[];
  readonly config: Pick<ConfigLookup, 'errors'>;
  /** How many files a broken configuration kept from being checked. */
  readonly unchecked: number;
}
