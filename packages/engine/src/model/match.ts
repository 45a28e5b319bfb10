import type { Audience, BlockKind, Range } from './document.js';
import type { Siblings } from './siblings.js';
import type { TemplateSyntax } from './template.js';
import type { TokenStream } from './token.js';

/** A block as conditions and rewriters see it. Neighbours are read when they are asked for. */
export interface BlockView extends TokenStream {
  readonly kind: BlockKind;
  /** What the words stand in, with markup; see `Block.scan`. Costs nothing where the block need not be read for it. */
  readonly scan: string;
  /** Its place among the document's blocks. */
  readonly index: number;
  /** The block `distance` places on (negative: back) in the document; undefined outside it. */
  neighbour(distance: number): BlockView | undefined;
  heading(): BlockView | undefined;
  leadIn(): BlockView | undefined;
  columnHead(): BlockView | undefined;
  /** Where tokens (indices, half-open) stand in the document's source, with the markup between them. */
  placeOf(tokens: Range): Range;
  /** What stands in the source right before and behind tokens, markup too, so many characters of it. */
  sourceAround(tokens: Range, reach: number): { readonly before: string; readonly after: string };
  /** What `find` says of this block by itself, asked once; it must look at no other. */
  recall<Fact>(find: (block: BlockView) => Fact): Fact;
  readonly document: DocumentView;
}

/** The document as document-wide conditions see it. */
export interface DocumentView {
  readonly blockCount: number;
  block(index: number): BlockView | undefined;
  /**
   * All blocks in order, or those that say yes to `where`, which must look at no other block. Each is let go of behind the next, so that
   * going over a large document costs no memory; a block that an edit leaves alone is not asked again.
   */
  blocks(where?: (block: BlockView) => boolean): Iterable<BlockView>;
  readonly audience: Audience | undefined;
  /** What stands in the file, with what is no prose: template expressions, tags. */
  readonly source: string;
  /** See `Document.template`. */
  readonly template?: TemplateSyntax | undefined;
  /** Absent where nobody knows what stands beside it. */
  readonly siblings?: Siblings | undefined;
  /** What `find` says of this document, asked once. */
  recall<Fact>(find: (document: DocumentView) => Fact): Fact;
}

/** A place where a pattern matched. All ranges are token indices in the block, half-open. */
export interface Match {
  readonly ruleId: string;
  readonly block: BlockView;
  /** All tokens that the pattern took. */
  readonly whole: Range;
  /** The tokens to report: what stands between `«` and `»`, else the whole. */
  readonly focus: Range;
  readonly captures: ReadonlyMap<string, Range>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A named predicate over a match. */
export interface Condition {
  /**
   * A look at the text of a block, before its words are told apart: false where the condition holds for no match in it.
   * For conditions that seldom hold and patterns that often match.
   */
  glance?(block: BlockView): boolean;
  /**
   * The answer for every match in a document, where that decides and no argument does: asked before matches are looked for. Documents for
   * which a pattern's `when` says no are not even searched for its words.
   */
  ofDocument?(document: DocumentView): boolean;
  /** Where it keeps a match from being reported, shorter matches of the rule inside that one are not reported either. */
  readonly covers?: true;
  test(match: Match, argument: unknown): boolean;
}

/** Replaces a range of the block's text (UTF-16, half-open). */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** A rewriting of a match: its edits do not overlap. */
export interface Rewriting {
  readonly edits: readonly TextEdit[];
  readonly manual?: boolean;
  /** What it does, when "replace by …" does not say it. */
  readonly description?: Localized;
}

/** Makes replacements for a match, best first; an empty list where none is grammatical: advice. */
export type Rewriter = (match: Match, argument: unknown) => readonly Rewriting[];

/** A text in the languages of the reports. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}
