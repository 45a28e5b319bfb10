import type { OffsetMap } from './offset-map.js';
import type { TemplateSyntax } from './template.js';

export const AUDIENCES = ['klant', 'intern'] as const;

/** Who reads a text: customers, or the organisation itself. */
export type Audience = (typeof AUDIENCES)[number];

export function isAudience(name: unknown): name is Audience {
  return (AUDIENCES as readonly unknown[]).includes(name);
}

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces `range` of the source (UTF-16, half-open) by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** What a block is to its reader. `attribute` is an `alt`, `title`, `aria-label`, `placeholder` or description. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'table-head'
  | 'caption'
  | 'attribute'
  | 'title'
  | 'button';

/** Inline markup around words: the source ranges of its opening and closing marker (`**`, `<b>`, `](url)`). */
export interface Mark {
  readonly open: Range;
  readonly close: Range;
}

/** What stands in a text for something that is no prose (inline code, an image, an expression): one character, one word. */
export const OPAQUE = '\uFFFC';

/** The text a reader reads, and where it stands. */
export interface Prose {
  /**
   * Character references are resolved; soft hyphens, zero-width characters and inline markup are left out; a line
   * wrap is one `\n`, an explicit line break `\n` as well; what is no prose is {@link OPAQUE}.
   */
  readonly text: string;
  readonly map: OffsetMap;
  /** Ascending by where they open. */
  readonly marks: readonly Mark[];
  /** What stands in the source between the words and must stay as it is: the tags of a template. Ascending. */
  readonly gaps?: readonly Range[];
}

/** A unit of prose: a paragraph, heading, list item, table cell, attribute. Its text is read only when it can matter. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** The language that markup states (BCP 47), if any. Blocks that say so and are not Dutch may be left out by a format. */
  readonly lang?: string | undefined;
  /** Index in the document's blocks of the heading above, of the list's lead-in, of the column's head: all stand before the block. */
  readonly heading?: number | undefined;
  readonly leadIn?: number | undefined;
  readonly columnHead?: number | undefined;
  /**
   * A text that is cheap to have and in which every word of the prose stands unbroken, save for `*`, `_`, `~`,
   * soft hyphens, zero-width characters and combining marks. `null` when only {@link prose} can tell.
   */
  readonly scan: string | null;
  /** Where a person finds it, where lines say little: the key of a translation, the heading path of a document, the part of a mail. */
  readonly place?: string | undefined;
  /** Its text does not stand in the source as characters (a compressed document, a part in base64): the range is a hull, and nothing is edited. */
  readonly unplaced?: true | undefined;
  /** The text it belongs to, where a source holds several: the values of a translation file. A block of another text is no neighbour. */
  readonly part?: number | undefined;
  /** Whether the source can take these edits, their texts not yet encoded; absent: any. Not where they would cut a placeholder. */
  readonly allows?: ((edits: readonly Edit[]) => boolean) | undefined;
  /**
   * Writes a replacement for a range of the source as the source writes text there: quotes and ampersands escaped.
   * Absent: as it is. `undefined`: the source has no way to write this text, and a person must.
   */
  readonly encode?: ((text: string, range: Range) => string | undefined) | undefined;
  /**
   * The block as it reads with other branches of a template or message taken: the same range and kind, other prose. What is found in
   * several readings is reported once; neighbours and the document see the block itself alone.
   */
  readonly readings?: readonly Block[] | undefined;
  /** The same for a block of an earlier version that reads as this one does, wherever it stands now; absent: itself. */
  readonly origin?: object;
  /** The prose; read anew when it was let go in the meantime, and always the same. */
  prose(): Prose;
}

/** What comments can ask of the linter, behind `geestdrift-`. */
export const DIRECTIVE_ACTIONS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'audience',
] as const;

/** What a comment in the text asks of the linter. */
export interface Directive extends Range {
  /** `unknown`: it begins like the others, and asks for nothing that there is. */
  readonly action: (typeof DIRECTIVE_ACTIONS)[number] | 'unknown';
  /** The rules it names; empty means all. For `audience` the audience itself; of an unknown one first what it asks. */
  readonly names: readonly string[];
  /** What stands behind ` -- `, trimmed. */
  readonly reason?: string;
}

/** Something a reader of the report should know about a file that is no finding. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** UTF-16 offset in the source, where it is known. */
  readonly offset?: number;
}

/** A {@link Notice} as a format gives it: which language it is told in, the check knows. */
export interface SourceNotice extends Omit<Notice, 'message'> {
  readonly message: { readonly nl: string; readonly en: string };
}

/** A source as a format read it. */
export interface Document {
  readonly source: string;
  /** Blocks in document order. */
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** The audience that front matter states. */
  readonly audience?: Audience;
  /** The language that front matter or the root element states. */
  readonly lang?: string;
  /** What the prose of blocks depends on besides their own source, told as text; asked for when versions are compared. */
  readonly context?: () => string;
  readonly notices: readonly SourceNotice[];
  /** The template language that the source is known to be written in. */
  readonly template?: TemplateSyntax;
}
