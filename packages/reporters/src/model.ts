import type { Finding, Notice, Severity } from '@geestdrift/engine';

/** Why a file could not be checked. */
export interface FileProblem {
  readonly code: string;
  /** A sentence in the report's language, without the file's name. */
  readonly message: string;
}

/** What is left of a source: lines in their order, each with its number (from 1), its offset (UTF-16) and its text with its line end. */
export interface SourceExcerpt {
  readonly lines: readonly (readonly [line: number, start: number, text: string])[];
}

/** What is known of one file after a run. */
export interface FileResult {
  /** Absolute, or a made-up name for standard input. */
  readonly filePath: string;
  /** The text as it was checked, or the lines of it that are told of; empty when there is nothing to say of it. */
  readonly source: string | SourceExcerpt;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** How many findings the baseline hides; absent: none. */
  readonly suppressed?: number;
  /** The file could not be read or checked. */
  readonly error?: FileProblem;
  /** The mended text, where mending was asked for, changed something and was not written. */
  readonly output?: string;
}

/** What a report may tell of a rule, in the report's language. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** Why, in a few sentences. */
  readonly why: string;
  /** What the rule finds, and what not. */
  readonly flagged: string;
  readonly ignored: string;
  /** The stricter severity of both audiences. */
  readonly severity: Severity | 'off';
  readonly url: string;
}

/** What a report depends on besides the results. */
export interface ReportContext {
  /** Of Geestdrift. */
  readonly version: string;
  /** All rules of Geestdrift's own; empty for a report that does not ask for them. */
  readonly rules: readonly RuleText[];
  readonly locale: 'nl' | 'en';
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Files below this folder are shown relative to it. */
  readonly cwd: string;
}

/** A report: results in, text out; no effects. */
export type Report = (results: readonly FileResult[], context: ReportContext) => string;

export interface Reporter {
  readonly report: Report;
  /** Something reads it that wants it whole: also without files, and with nothing before or behind it. */
  readonly forPrograms: boolean;
  /** It tells of rules. */
  readonly needsRules: boolean;
  /** It may look at any part of a source. Absent: only at lines with findings, proposals and notices. */
  readonly needsSource?: true;
}
