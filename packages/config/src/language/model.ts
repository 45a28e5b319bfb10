import type { Localized } from '@geestdrift/engine';
import type { ConfigErrorCode } from '../errors.js';
import type { KnownNames } from '../schema/config-shape.js';

/** What kind of file a text is. */
export type FileKind = 'config' | 'list';

/** What the answers go by: the rules (those of `@geestdrift/rules/docs` will do), the formats, the reader's language. */
export interface LanguageKnown extends KnownNames {
  readonly locale: keyof Localized;
  /** The file's path; its ending tells JSON from YAML and a package.json from others. Absent: YAML. */
  readonly path?: string;
}

/** A half-open range of UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Completions {
  /** What is typed already, and is replaced. */
  readonly range: TextRange;
  readonly items: readonly CompletionItem[];
}

export interface CompletionItem {
  readonly label: string;
  readonly insertText: string;
  /** One short line. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
}

export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

export interface FileMistake {
  readonly range: TextRange;
  readonly code: ConfigErrorCode;
  /** A sentence or two in the reader's language. */
  readonly message: string;
  /** The valid name that was probably meant. */
  readonly nearest?: string;
}
