import type { ConfigHost } from '@geestdrift/config';
import type { FormatInfo } from '@geestdrift/engine';

/** The encoding of lists that are no UTF-8: spreadsheets still write that of old Windows. */
export const LIST_FALLBACK = 'windows-1252';

/** Which files are meant. */
export interface FindOptions {
  /** Whether a file has a format that can be read; a path. */
  accepts(path: string): Promise<boolean>;
  /** What a configuration leaves out below a folder: patterns as in .gitignore. */
  ignoreFor(folder: string): Promise<IgnorePatterns | undefined>;
}

/** How files of a format say what encoding they have. */
export type EncodingHabits = Pick<FormatInfo, 'fallbackEncoding' | 'declaresEncoding'>;

/** How a file is read that belongs to the siblings of a text. */
export interface SiblingReading {
  readonly encoding: string | undefined;
  readonly habits: EncodingHabits;
}

export interface IgnorePatterns {
  /** From which the patterns count. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

/**
 * How the server reaches files. Paths have forward slashes; those of other schemes than `file:` start with the scheme
 * and the authority (`vscode-vfs://github/owner/repo/mail.md`).
 */
export interface Host extends ConfigHost {
  /** A text to check; undefined where there is none, or where it is no text. */
  readText(path: string, encoding: string | undefined, habits: EncodingHabits): Promise<string | undefined>;
  /**
   * The texts of the files right in a folder for which `readingOf` says how they are read: the first 20 by name, without
   * those over 200 kB and what cannot be read.
   */
  readSiblings(
    folder: string,
    readingOf: (path: string) => SiblingReading | undefined,
  ): Promise<readonly string[]>;
  /**
   * Whether ignore files, the configuration or the defaults leave a text out; `top`: up to there they count where there is no
   * repository. Absent where ignore files are not read.
   */
  isIgnored?(path: string, top: string, ignoreFor: FindOptions['ignoreFor']): Promise<boolean>;
  /** The files to check below a folder, as paths. */
  findFiles(folder: string, options: FindOptions): Promise<readonly string[]>;
}
