import type { Finding, Notice } from '@geestdrift/engine';

/** Why a file could not be checked. */
export interface FileProblem {
  readonly code: string;
  /** A sentence in the report's language, without the file's name. */
  readonly message: string;
}

/** What is known of one file after a run. */
export interface FileResult {
  /** Absolute, or a made-up name for standard input. */
  readonly filePath: string;
  /** The text as it was checked; empty when there is nothing to say of it. */
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** The file could not be read or checked. */
  readonly error?: FileProblem;
  /** The mended text, where mending was asked for, changed something and was not written. */
  readonly output?: string;
}

/** What a report depends on besides the results. */
export interface ReportContext {
  readonly locale: 'nl' | 'en';
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Files below this folder are shown relative to it. */
  readonly cwd: string;
}

/** A report: results in, text out; no effects. */
export type Report = (results: readonly FileResult[], context: ReportContext) => string;
