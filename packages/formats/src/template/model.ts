import type { Range, TemplateSyntax } from '@geestdrift/engine';
import type { CommentSyntax } from '../directives/comment-syntax.js';
import type { Scan } from './scan.js';

/**
 * What a tag does for a reader: `value` stands for a word, `open`, `else` and `close` part branches, `comment` and `silent` show
 * nothing.
 */
type TagRole = 'value' | 'open' | 'else' | 'close' | 'comment' | 'silent';

/**
 * What is behind an opening tag: `optional` may be left out, `inverted` may too and is shown where its like is not (`unless`), of
 * `cases` one is shown, which starts behind an `else`, and `always` is shown, unless an `else` follows.
 */
export type Content = 'optional' | 'inverted' | 'cases' | 'always';

/** What a tag says. */
export interface TagReading {
  readonly role: TagRole;
  /** What opening and closing tags pair by; of a closing tag `''` pairs with anything. */
  readonly keyword?: string | undefined;
  readonly content?: Content | undefined;
  /** Text in the tag that is shown in its place: a range of the tag's inside. */
  readonly text?: Range | undefined;
  /** A pattern of the tag that ends the comment, or the raw text, that starts here. */
  readonly upTo?: RegExp;
}

/** A tag in a source. `text` is a range of the source. */
export interface Tag extends Range, Omit<TagReading, 'upTo'> {
  /** The inside of a comment. */
  readonly comment?: Range | undefined;
  /** Where tags are looked for again; absent: at its end. */
  readonly resume?: number | undefined;
}

/** One way in which tags are written. */
export interface Syntax {
  /** The source of an expression without groups that catch: what a tag starts with. */
  readonly opener: string;
  /** The tag at an opener; undefined where there is none after all. */
  read(scan: Scan, at: number, opener: string): Tag | undefined;
}

/** A template language. */
export interface TemplateLanguage {
  /** As configuration names it: `liquid`, `liquid+html`. */
  readonly name: string;
  /** File name endings, lower case, with the dot; what stands before one may name the format of the text: `.md.liquid`. */
  readonly extensions: readonly string[];
  /** VS Code language ids. */
  readonly languageIds: readonly string[];
  readonly syntaxes: readonly Syntax[];
  /** Tags that are no stretches of text by themselves, such as attributes; in any order. */
  readonly findMore?: (source: string) => readonly Tag[];
  /** For who looks for names in the source. */
  readonly syntax: TemplateSyntax;
  readonly comment?: CommentSyntax;
}
