import type { BlockKind, Directive, Range, SourceNotice } from '@geestdrift/engine';
import { findCommentDirectives } from '../../directives/find-comment-directives.js';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { BlockList } from '../../prose/block-list.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { hasLetter, trimRange } from '../../prose/trim.js';
import { NextHit } from '../../source/next-hit.js';
import type { HtmlBlocks } from '../html/html-blocks.js';
import { isAlert, skipAlertMark, skipQuoteMarks } from './alerts.js';
import type { BlockSink, LeafKind } from './block-parser.js';
import type { ContainerKind } from './containers.js';
import { atxHeadingText, headingText } from './heading-text.js';
import { isTooMuchMarkup } from './limits.js';
import { type LinkDefinition, readLinkDefinitions } from './link-definitions.js';
import { HAS_ATTRIBUTES, type InlineAttribute, lookInside } from './look-inside.js';
import type { MarkdownReaders } from './markdown-readers.js';
import type { MarkdownSource } from './read-prose.js';
import { type Cell, splitRow } from './table-rows.js';

/** What is known of a place by the blocks around. */
interface Scope {
  readonly inItem: boolean;
  /** The block that announces the list around. */
  readonly leadIn: number | undefined;
  /** Inside `>`, so that lines start with it. */
  readonly quoted: boolean;
  /** Inside a quotation: nothing is prose, comments count. */
  readonly muted: boolean;
}

interface Announcer {
  readonly index: number;
  readonly colon: boolean;
}

/** A heading at the top level: what stands before it and what stands behind it are read apart. */
export interface Border {
  readonly offset: number;
  /** The index of the block that follows. */
  readonly index: number;
  /** How many blocks of HTML stand above. */
  readonly htmlBlocks: number;
}

const HAS_DIRECTIVE = new RegExp(DIRECTIVE_MARK, 'g');
const TOP: Scope = { inItem: false, leadIn: undefined, quoted: false, muted: false };

/** Turns Markdown's blocks into blocks of prose. */
export class MarkdownBlocks implements BlockSink {
  readonly directives: Directive[];
  readonly notices: SourceNotice[] = [];
  /** Headings that start a line, outside all containers and elements that matter; ascending. */
  readonly borders: Border[] = [];
  htmlBlocks = 0;
  readonly #context: MarkdownSource;
  readonly #list: BlockList;
  readonly #html: HtmlBlocks;
  readonly #readers: MarkdownReaders;
  readonly #attributeHits: NextHit;
  readonly #directiveHits: NextHit;
  #scope = TOP;
  /** Those of the open containers around. */
  readonly #scopes: Scope[] = [];
  /** The paragraph right above, while nothing else stands in between. */
  #previous: Announcer | undefined;

  constructor(
    context: MarkdownSource,
    list: BlockList,
    html: HtmlBlocks,
    readers: MarkdownReaders,
    directives: Directive[],
  ) {
    this.#context = context;
    this.#list = list;
    this.#html = html;
    this.#readers = readers;
    this.directives = directives;
    this.#attributeHits = new NextHit(context.text, HAS_ATTRIBUTES);
    this.#directiveHits = new NextHit(context.text, HAS_DIRECTIVE);
  }

  open(kind: ContainerKind, start: number): void {
    const scope = this.#scope;
    this.#scopes.push(scope);
    if (kind === 'ListItem') {
      this.#previous = undefined;
    } else if (kind === 'Blockquote') {
      const muted = scope.muted || !isAlert(this.#context.text, start);
      this.#scope = { ...scope, quoted: true, muted };
      this.#previous = undefined;
    } else if (isList(kind)) {
      const leadIn = this.#previous?.index ?? (scope.inItem ? scope.leadIn : undefined);
      this.#scope = { ...scope, inItem: true, leadIn };
    }
  }

  close(kind: ContainerKind): void {
    this.#scope = this.#scopes.pop() as Scope;
    if (kind === 'Blockquote' || isList(kind)) this.#previous = undefined;
  }

  leaf(kind: LeafKind, start: number, end: number): void {
    const scope = this.#scope;
    const { text } = this.#context;
    switch (kind) {
      case 'Paragraph':
        this.#readParagraph(start, end, scope);
        return;
      case 'Task':
        this.#addText(scope.inItem ? 'list-item' : 'paragraph', start + 3, end, scope, scope.leadIn);
        return;
      case 'ATXHeading':
        this.#noteBorder(start);
        this.#readHeading(atxHeadingText(text, start, end), scope);
        return;
      case 'SetextHeading':
        this.#readHeading(headingText(text, start, text.lastIndexOf('\n', end - 1)), scope);
        return;
      case 'Table':
        this.#readTable(start, end, scope);
        return;
      case 'HTMLBlock':
      case 'CommentBlock':
        this.#readHtml(start, end, kind, scope);
        return;
      case 'Code':
      case 'HorizontalRule':
        this.#previous = undefined;
        return;
      default:
    }
  }

  #readHtml(start: number, end: number, kind: LeafKind, scope: Scope): void {
    this.htmlBlocks++;
    if (!scope.quoted) {
      this.#html.read(start, end);
      this.#html.closeInline(end);
    } else if (kind === 'CommentBlock') {
      this.directives.push(...findCommentDirectives(this.#context.text, { start, end }));
    }
    if (kind !== 'CommentBlock') this.#previous = undefined;
  }

  #noteBorder(offset: number): void {
    if (this.#scopes.length > 0 || !this.#html.isPlain) return;
    if (this.#context.text.charCodeAt(offset - 1) === 10) {
      this.borders.push({ offset, index: this.#list.next, htmlBlocks: this.htmlBlocks });
    }
  }

  #readHeading(range: Range, scope: Scope): void {
    this.#addText('heading', range.start, range.end, scope, scope.leadIn);
    this.#previous = undefined;
  }

  #readParagraph(start: number, end: number, scope: Scope): void {
    const { text } = this.#context;
    let from = start;
    if (text.charCodeAt(start) === 91) {
      const definitions = readLinkDefinitions(text, start, end);
      for (const definition of definitions) {
        this.#readDefinition(definition, scope);
        from = definition.end;
      }
      if (scope.quoted) from = skipAlertMark(text, from, end);
    }
    const colon = this.#previous?.colon === true ? this.#previous.index : undefined;
    const kind = scope.inItem ? 'list-item' : 'paragraph';
    this.#addText(kind, from, end, scope, scope.inItem ? scope.leadIn : colon);
  }

  #readDefinition(definition: LinkDefinition, scope: Scope): void {
    const { title, label, destination } = definition;
    if (title === undefined || title.start >= title.end) return;
    const content = this.#context.text.slice(title.start, title.end);
    if (destination === '#' || destination === '<>' || label === '//') {
      if (!content.includes(DIRECTIVE_MARK)) return;
      const directive = parseDirective(content, definition.start, title.end + 1);
      if (directive !== undefined) this.directives.push(directive);
    } else if (this.#isRead(scope)) {
      this.#addAttribute(title, scope);
    }
  }

  #readTable(start: number, end: number, scope: Scope): void {
    const heads: (number | undefined)[] = [];
    const inner = { ...scope, leadIn: this.#previous?.index };
    const { text } = this.#context;
    let row = 0;
    for (let at = start; at < end; row++) {
      const newline = text.indexOf('\n', at);
      const lineEnd = newline < 0 || newline > end ? end : newline;
      const rowStart = scope.quoted && row > 0 ? skipQuoteMarks(text, at, lineEnd) : at;
      // The second row parts the head from the body.
      if (row !== 1) this.#readRow(splitRow(text, rowStart, lineEnd), row === 0, heads, inner);
      at = lineEnd + 1;
    }
    this.#previous = undefined;
  }

  #readRow(cells: readonly Cell[], isHead: boolean, heads: (number | undefined)[], scope: Scope): void {
    for (const { start, end, column } of cells) {
      this.#previous = undefined;
      const index = this.#addText(
        isHead ? 'table-head' : 'table-cell',
        start,
        end,
        scope,
        scope.leadIn,
        isHead ? undefined : heads[column],
      );
      if (isHead) heads[column] = index;
    }
  }

  /** Adds a block, and the attributes in it; gives its index. Sets what is right above for what follows. */
  #addText(
    kind: BlockKind,
    from: number,
    to: number,
    scope: Scope,
    leadIn: number | undefined,
    columnHead?: number,
  ): number | undefined {
    const { text } = this.#context;
    const range = trimRange(text, from, to);
    if (range.start === range.end) return undefined;
    const isRead = this.#isRead(scope);
    const tooMuch = isTooMuchMarkup(text, range.start, range.end);
    if (tooMuch && isRead) this.#noticeTooLong(range.start);
    const inside = this.#lookInside(range, scope, tooMuch);
    if (!isRead) return undefined;
    let index: number | undefined;
    if (inside?.hasText ?? isWorthReading(text, range)) {
      const reader = tooMuch ? this.#readers.plain : this.#reader(scope);
      const relations = { lang: this.#html.openLang, leadIn, columnHead };
      index = this.#list.add(kind, range.start, range.end, reader, relations);
      this.#previous = { index, colon: kind === 'paragraph' && endsWithColon(text, range) };
    }
    for (const attribute of inside?.attributes ?? []) this.#addAttribute(attribute, scope, attribute);
    return index;
  }

  /** Reads a block right away where something may stand in it that counts beside its text. */
  #lookInside(
    range: Range,
    scope: Scope,
    tooMuch: boolean,
  ): { hasText: boolean; attributes: readonly InlineAttribute[] } | undefined {
    const { text } = this.#context;
    const hasAttributes = this.#attributeHits.within(range.start, range.end) && this.#isRead(scope);
    const hasDirective = this.#directiveHits.within(range.start, range.end);
    if (!hasAttributes && !hasDirective) return undefined;
    if (tooMuch) {
      this.directives.push(...findCommentDirectives(text, range));
      return undefined;
    }
    const inside = lookInside(this.#context, range, scope.quoted);
    this.directives.push(...inside.directives);
    return inside;
  }

  #addAttribute(range: Range, scope: Scope, inline?: InlineAttribute): void {
    const { start, end } = trimRange(this.#context.text, range.start, range.end);
    if (!hasLetter(this.#context.text.slice(start, end))) return;
    const reader = inline?.inTag ? this.#html.valueReader : this.#reader(scope);
    this.#list.add(inline?.kind ?? 'attribute', start, end, reader, { lang: this.#html.openLang });
  }

  #reader(scope: Scope): BlockReader {
    return scope.quoted ? this.#readers.quoted : this.#readers.inline;
  }

  #isRead(scope: Scope): boolean {
    return !scope.muted && this.#html.readable;
  }

  #noticeTooLong(offset: number): void {
    if (this.notices.length > 0) return;
    this.notices.push({
      code: 'te-lang',
      message: {
        nl: 'Een alinea is te lang of heeft te veel opmaaktekens; de opmaak ervan is als gewone tekst gelezen.',
        en: 'A paragraph is too long or has too many markers; its markup was read as plain text.',
      },
      offset,
    });
  }
}

function isList(kind: ContainerKind): boolean {
  return kind === 'BulletList' || kind === 'OrderedList';
}

/** Whether there may be something to read: a long range is not searched for it. */
function isWorthReading(text: string, range: Range): boolean {
  return range.end - range.start > 300 || hasLetter(text.slice(range.start, range.end));
}

function endsWithColon(text: string, range: Range): boolean {
  let at = range.end - 1;
  while (at > range.start && '*_~) '.includes(text.charAt(at))) at--;
  return text.charCodeAt(at) === 58;
}
