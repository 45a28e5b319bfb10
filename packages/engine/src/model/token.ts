import type { Range } from './document.js';

/**
 * - `word`: letters, with hyphens, apostrophes and digits inside (`klant-tevredenheid`, `foto's`, `24-uurs`), and the
 *   stop of an abbreviation inside a sentence, which its normal form leaves out (`o.a.`: `o.a`)
 * - `number`: digits with separators (`24`, `7,5`, `1.000`, `24/7`), and the marks of whole euros (`45,-`), which its normal form leaves out; a `%` behind it is punctuation
 * - `punctuation`: one mark, or one run of equal marks (`...`, `--`)
 * - `opaque`: what is no prose: inline code, an image, a URL, an e-mail address, a hashtag
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'opaque';

/** A token of a block; its range counts in the block's text. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** Lower case, NFC, straight quotes and hyphens, digraph ĳ as ij; accents are kept. */
  readonly norm: string;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Whether white space, or the block's start, stands before it. */
  readonly spaced: boolean;
}

/** The tokens of a block and where its sentences start and end (token indices, half-open). */
export interface TokenStream {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
}
