import type { Assertion } from '../match/opcodes.js';

/** A pattern as it is written, parsed. The syntax is told in `docs/regeltaal.md`. */
export type PatternNode =
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly least: number; readonly most: number }
  | { readonly kind: 'capture'; readonly name: string; readonly item: PatternNode }
  | { readonly kind: 'focus'; readonly item: PatternNode }
  | { readonly kind: 'not'; readonly item: PatternNode }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly sets: readonly string[] }
  | {
      readonly kind: 'compound';
      readonly heads: readonly string[];
      readonly headSets: readonly string[];
      readonly anyHead: boolean;
      readonly stem: string;
      readonly anyTail: boolean;
    }
  | { readonly kind: 'class'; readonly name: 'word' | 'number' | 'opaque' | 'any' | 'gap' | 'wide-gap' }
  | { readonly kind: 'marks'; readonly marks: readonly string[] }
  | { readonly kind: 'macro'; readonly name: string; readonly offset: number }
  | { readonly kind: 'assert'; readonly at: Assertion };

/** A mistake in a pattern, with the offset in its text. */
export class PatternError extends Error {
  constructor(
    readonly offset: number,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`found ${found}, expected ${expected}`);
    this.name = 'PatternError';
  }
}
