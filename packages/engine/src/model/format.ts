import type { Document } from './document.js';

/** Reads one kind of source. Never throws for any string: what cannot be read as meant degrades to plain text with a notice. */
export interface Format {
  /** The name that configuration and `--stdin-filename` resolve to: `markdown`, `html`, `text`. */
  readonly name: string;
  extract(source: string): Document;
}

/** What is known of a format before its code is loaded. */
export interface FormatInfo {
  readonly name: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** VS Code language ids. */
  readonly languageIds: readonly string[];
  load(): Promise<Format>;
}
