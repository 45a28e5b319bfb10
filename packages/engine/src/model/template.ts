/** How a template language prints a value. */
export interface ValueSyntax {
  /** What stands before and behind the value. */
  readonly open: string;
  readonly close: string;
  /** What a name of a value starts with; part of the value: `$naam`. */
  readonly sigil: string;
}

/** Where what steers in a template language stands: conditions, loops. Prints nothing. */
export type TagSyntax =
  | { readonly open: string; readonly close: string }
  /** Global, in time linear in the text; its first group is what the tag says: `if(naam)`. */
  | { readonly pattern: RegExp };

/** A template language, as far as it matters to who looks for values in a source or writes one. */
export interface TemplateSyntax {
  /** Of syntaxes that begin alike the longer comes first. */
  readonly values: readonly ValueSyntax[];
  readonly tags: readonly TagSyntax[];
  /** How a value is written where the source has none yet. */
  readonly prints: ValueSyntax;
}
