import type { BlockKind, Directive, Notice, Range } from '@geestdrift/engine';
import { Tree } from '@lezer/common';
import { findCommentDirectives } from '../../directives/find-comment-directives.js';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { BlockList } from '../../prose/block-list.js';
import { hasLetter, trimRange } from '../../prose/trim.js';
import { NextHit } from '../../source/next-hit.js';
import { findAttributeBlocks } from '../html/attribute-blocks.js';
import type { HtmlBlocks } from '../html/html-blocks.js';
import { isTooMuchMarkup } from './limits.js';
import { type LinkDefinition, readLinkDefinitions } from './link-definitions.js';
import type { MarkdownReaders } from './markdown-readers.js';
import { type MarkdownSource, readMarkdownProse } from './read-prose.js';
import { type Cell, splitRow } from './table-rows.js';

/** What is known at a place in the tree of blocks. */
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

const TOP: Scope = { inItem: false, leadIn: undefined, quoted: false, muted: false };
/** Images, titles, tags with attributes: blocks that hold attributes, which are blocks of their own. */
const HAS_ATTRIBUTES =
  /!\[|\]\([^()\s]*[ \t\n]+["'(]|<[a-z][^<>]*\s(?:alt|title|aria-label|placeholder|value)=/gi;
/** GitHub's and Microsoft's alerts look like quotations and are none. */
const ALERT = /^(?:[ \t]*>)+[ \t]*\[!([A-Za-z]+)[^\]\n]{0,100}\][+-]?/;
const ALERT_MARK = /\[![A-Za-z]+[^\]\n]{0,100}\][+-]?(?:[ \t]*\n[ \t>]*)?/y;
const HEADING_ATTRIBUTES = /[ \t]*\{:?[ \t]*[.#:][^{}\n]{0,300}\}$/;

/** Turns the tree of blocks into blocks of prose. Offsets in the tree count from `base`. */
export class MarkdownBlocks {
  readonly directives: Directive[];
  readonly notices: Notice[] = [];
  readonly #context: MarkdownSource;
  readonly #labels: Set<string>;
  readonly #list: BlockList;
  readonly #html: HtmlBlocks;
  readonly #readers: MarkdownReaders;
  readonly #attributeHits: NextHit;
  readonly #directiveHits: NextHit;
  /** The paragraph right above, while nothing else stands in between. */
  #previous: Announcer | undefined;

  constructor(
    context: MarkdownSource,
    labels: Set<string>,
    list: BlockList,
    html: HtmlBlocks,
    readers: MarkdownReaders,
    directives: Directive[],
  ) {
    this.#context = context;
    this.#labels = labels;
    this.#list = list;
    this.#html = html;
    this.#readers = readers;
    this.directives = directives;
    this.#attributeHits = new NextHit(context.text, HAS_ATTRIBUTES);
    this.#directiveHits = new NextHit(context.text, new RegExp(DIRECTIVE_MARK, 'g'));
  }

  read(tree: Tree, base: number): void {
    this.#readChildren(tree, base, TOP);
  }

  #readChildren(tree: Tree, at: number, scope: Scope): void {
    const { children, positions } = tree;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (child instanceof Tree) this.#readBlock(child, at + (positions[index] as number), scope);
    }
  }

  #readBlock(tree: Tree, start: number, scope: Scope): void {
    const end = start + tree.length;
    const { name } = tree.type;
    switch (name) {
      case 'Paragraph':
        this.#readParagraph(start, end, scope);
        return;
      case 'Task':
        this.#addText(scope.inItem ? 'list-item' : 'paragraph', start + 3, end, scope);
        return;
      case 'BulletList':
      case 'OrderedList':
        this.#readList(tree, start, scope);
        return;
      case 'Blockquote':
        this.#readQuote(tree, start, scope);
        return;
      case 'Table':
        this.#readTable(start, end, scope);
        return;
      case 'HTMLBlock':
      case 'CommentBlock':
        this.#readHtml(start, end, name, scope);
        return;
      case 'SetextHeading1':
      case 'SetextHeading2':
        this.#readHeading(start, this.#context.text.lastIndexOf('\n', end - 1), scope);
        return;
      case 'CodeBlock':
      case 'FencedCode':
      case 'HorizontalRule':
        this.#previous = undefined;
        return;
      case 'ProcessingInstructionBlock':
      case 'ContainerLine':
      case 'ModuleLine':
        return;
      default:
        if (name.startsWith('ATXHeading')) this.#readAtxHeading(start, end, scope);
        else this.#readChildren(tree, start, scope);
    }
  }

  #readList(tree: Tree, start: number, scope: Scope): void {
    const leadIn = this.#previous?.index ?? (scope.inItem ? scope.leadIn : undefined);
    const inner = { ...scope, inItem: true, leadIn };
    this.#readItems(tree, start, inner);
    this.#previous = undefined;
  }

  #readItems(tree: Tree, at: number, scope: Scope): void {
    for (const [index, child] of tree.children.entries()) {
      if (!(child instanceof Tree)) continue;
      const start = at + (tree.positions[index] as number);
      if (child.type.isAnonymous) {
        this.#readItems(child, start, scope);
      } else {
        this.#previous = undefined;
        this.#readChildren(child, start, scope);
      }
    }
  }

  #readQuote(tree: Tree, start: number, scope: Scope): void {
    const lineEnd = this.#context.text.indexOf('\n', start);
    const firstLine = this.#context.text.slice(start, lineEnd < 0 ? start + tree.length : lineEnd);
    const isAlert = firstLine.length < 1000 && ALERT.test(firstLine);
    this.#previous = undefined;
    this.#readChildren(tree, start, { ...scope, quoted: true, muted: scope.muted || !isAlert });
    this.#previous = undefined;
  }

  #readHtml(start: number, end: number, name: string, scope: Scope): void {
    if (scope.quoted) {
      if (name === 'CommentBlock') this.#readComment({ start, end: start + this.#commentLength(start, end) });
      return;
    }
    this.#html.read(start, end);
    this.#html.closeInline(end);
    if (name !== 'CommentBlock') this.#previous = undefined;
  }

  #commentLength(start: number, end: number): number {
    const close = this.#context.text.indexOf('-->', start);
    return (close < 0 || close > end ? end : close + 3) - start;
  }

  #readAtxHeading(start: number, end: number, scope: Scope): void {
    const { text } = this.#context;
    let from = start;
    while (text.charCodeAt(from) === 35) from++;
    const { start: content, end: to } = trimRange(text, from, end);
    let hashes = to;
    while (hashes > content && text.charCodeAt(hashes - 1) === 35) hashes--;
    const closes = hashes < to && (hashes === content || /[ \t]/.test(text.charAt(hashes - 1)));
    this.#readHeading(content, closes ? hashes : to, scope);
  }

  #readHeading(start: number, end: number, scope: Scope): void {
    const { text } = this.#context;
    const range = trimRange(text, start, end);
    const tail =
      text.charCodeAt(range.end - 1) === 125
        ? text.slice(Math.max(range.start, range.end - 400), range.end)
        : '';
    const attributes = HEADING_ATTRIBUTES.exec(tail)?.[0].length ?? 0;
    this.#addText('heading', range.start, range.end - attributes, scope);
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
      if (scope.quoted) from = this.#skipAlertMark(from, end);
    }
    const colon = this.#previous?.colon === true ? this.#previous.index : undefined;
    const kind = scope.inItem ? 'list-item' : 'paragraph';
    this.#addText(kind, from, end, scope.inItem ? scope : { ...scope, leadIn: colon });
  }

  /** The marker of an alert, and the `>` of the line below it. */
  #skipAlertMark(from: number, end: number): number {
    ALERT_MARK.lastIndex = from;
    const match = ALERT_MARK.exec(this.#context.text);
    return match === null ? from : Math.min(end, from + match[0].length);
  }

  #readDefinition(definition: LinkDefinition, scope: Scope): void {
    const { title, label, destination } = definition;
    this.#labels.add(label);
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
        isHead ? undefined : heads[column],
      );
      if (isHead) heads[column] = index;
    }
  }

  /** Adds a block, and the attributes in it; gives its index. Sets what is right above for what follows. */
  #addText(kind: BlockKind, from: number, to: number, scope: Scope, columnHead?: number): number | undefined {
    const { text } = this.#context;
    const range = trimRange(text, from, to);
    if (range.start === range.end) return undefined;
    const tooMuch = isTooMuchMarkup(text, range.start, range.end);
    if (tooMuch && this.#isRead(scope)) this.#notice(range.start);
    const hasAttributes = this.#attributeHits.within(range.start, range.end);
    const hasDirective = this.#directiveHits.within(range.start, range.end);
    const isRead = this.#isRead(scope);
    if (tooMuch && hasDirective) this.directives.push(...findCommentDirectives(text, range));
    const looks = !tooMuch && (hasDirective || (hasAttributes && isRead));
    const inside = looks ? this.#look(range, scope) : undefined;
    if (!isRead) return undefined;
    let index: number | undefined;
    if (inside === undefined ? isWorthReading(text, range) : inside.hasText) {
      const reader = tooMuch
        ? this.#readers.plain
        : scope.quoted
          ? this.#readers.quoted
          : this.#readers.inline;
      const relations = { lang: this.#html.openLang, leadIn: scope.leadIn, columnHead };
      index = this.#list.add(kind, range.start, range.end, reader, relations);
      this.#previous = { index, colon: kind === 'paragraph' && endsWithColon(text, range) };
    }
    for (const attribute of inside?.attributes ?? []) this.#addAttribute(attribute, scope, attribute);
    return index;
  }

  #addAttribute(
    range: Range,
    scope: Scope,
    from?: { readonly kind: BlockKind; readonly html: boolean },
  ): void {
    const { start, end } = trimRange(this.#context.text, range.start, range.end);
    if (!hasLetter(this.#context.text.slice(start, end))) return;
    const reader = from?.html
      ? this.#html.valueReader
      : scope.quoted
        ? this.#readers.quoted
        : this.#readers.inline;
    this.#list.add(from?.kind ?? 'attribute', start, end, reader, { lang: this.#html.openLang });
  }

  /** Reads a block for what stands in it beside its text. */
  #look(
    range: Range,
    scope: Scope,
  ): { hasText: boolean; attributes: (Range & { kind: BlockKind; html: boolean })[] } {
    const attributes: (Range & { kind: BlockKind; html: boolean })[] = [];
    const { text, elements } = this.#context;
    const prose = readMarkdownProse(this.#context, range, scope.quoted, {
      onText: (found) => attributes.push({ ...found, kind: 'attribute', html: false }),
      onTag: (name, list) => {
        for (const found of findAttributeBlocks(text, elements.get(name), list))
          attributes.push({ ...found, html: true });
      },
      onComment: (comment) => this.#readComment(comment),
    });
    return { hasText: hasLetter(prose.text), attributes: attributes.sort((a, b) => a.start - b.start) };
  }

  #readComment(range: Range): void {
    const content = this.#context.text.slice(range.start + 4, range.end - 3);
    if (!content.includes(DIRECTIVE_MARK)) return;
    const directive = parseDirective(content, range.start, range.end);
    if (directive !== undefined) this.directives.push(directive);
  }

  #isRead(scope: Scope): boolean {
    return !scope.muted && this.#html.readable;
  }

  #notice(offset: number): void {
    if (this.notices.length > 0) return;
    this.notices.push({
      code: 'te-lang',
      message:
        'Een alinea is te lang of heeft te veel opmaaktekens; de opmaak ervan is als gewone tekst gelezen.',
      offset,
    });
  }
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

function skipQuoteMarks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ' \t>'.includes(text.charAt(at))) at++;
  return at;
}
