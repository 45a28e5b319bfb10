import type { Document, Range } from './document.js';

/** Reads one kind of source. */
export interface Format {
  /** The name that configuration and `--stdin-filename` resolve to: `markdown`, `html`, `text`. */
  readonly name: string;
  /** Never throws for any string: what cannot be read as meant degrades to plain text with a notice. */
  extract(source: string): Document;
  /**
   * For a binary format, in the place of `extract`, which then finds nothing. The document's source is the text that
   * was found. Throws `UnreadableSource`.
   */
  extractBytes?(bytes: Uint8Array): Document;
  /** For a source that is edited: where reading it whole at each change would take long. */
  track?(source: string): TrackedSource;
}

/** A change of a source: what stood in the range (UTF-16, half-open) became a text of so many units. */
export interface SourceChange extends Range {
  readonly length: number;
}

/** A source that is edited, and the document that it is. */
export interface TrackedSource {
  readonly document: Document;
  /** Takes the source behind a change; the result is what `extract` gives. Documents given before are not to be read any more. */
  update(source: string, change: SourceChange): Document;
}

/** What is known of a format before its code is loaded. */
export interface FormatInfo {
  readonly name: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** VS Code language ids. */
  readonly languageIds: readonly string[];
  /** Its files are no text: they are read by `extractBytes` and never written. */
  readonly binary?: true;
  /** Whether a file is of this format by more than its ending: `locales/nl/shop.json`. The path has forward slashes. Wins over endings. */
  matches?(path: string): boolean;
  /** How a file that is no UTF-8 is read, where nobody states its encoding. Absent: it is not. */
  readonly fallbackEncoding?: string;
  /** Whether its files may name their encoding themselves, as HTML and XML do. */
  readonly declaresEncoding?: true;
  load(): Promise<Format>;
}
