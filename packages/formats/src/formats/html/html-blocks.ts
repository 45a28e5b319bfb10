import type { Directive, Prose, Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { BlockList } from '../../prose/block-list.js';
import { hasReferenceInWord } from '../../prose/character-reference.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { hasLetter, trimRange } from '../../prose/trim.js';
import { type AttributeBlock, attributeValue, findAttributeBlocks } from './attribute-blocks.js';
import { copyCollapsed } from './copy-collapsed.js';
import type { ElementInfo, ElementTable } from './elements.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import { readHtmlProse } from './read-prose.js';
import { type Attribute, scanTags, type TagSink } from './scan-tags.js';
import { TableColumns } from './table-columns.js';
import { ofAttributes, ofContent, type Visibility } from './visibility.js';

/** References that leave nothing to read. */
const BLANK_REFERENCES = /&(?:nbsp|zwnj|zwj|shy|ensp|emsp|thinsp|#160|#xa0|#8203|#8204|#173|#847);?/gi;
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dl']);
/** Behind these a paragraph above announces nothing any more. */
const PARTING: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'ul',
  'ol',
  'menu',
  'dl',
  'table',
  'hr',
  'pre',
  'blockquote',
]);

/** Finds the blocks of HTML, in one document or in several stretches of one. */
export class HtmlBlocks implements TagSink {
  readonly #text: string;
  readonly #list: BlockList;
  readonly #directives: Directive[];
  readonly #elements: ElementTable;
  readonly #open = new OpenElements();
  readonly #readers: Record<'plain' | 'joined' | 'value', BlockReader>;
  readonly #lastEndTags = new Map<string, number>();
  #tables: TableColumns[] = [];
  /** The text block right above, while nothing else stands in between. */
  #previous: { readonly index: number; readonly announces: boolean } | undefined;

  /** Behind the last tag that parts text. */
  #boundary = 0;
  /** Whether prose could be read there, and how deep it was. */
  #boundaryReadable = true;
  #boundaryDepth = 0;
  #hasText = false;
  #lastCode = 0;
  #tagSinceText = false;
  /** Whether a tag stands inside a word. */
  #joined = false;
  #pending: (AttributeBlock & { readonly lang: string | undefined })[] = [];
  /** The language of the root element. */
  lang: string | undefined;
  tooDeep = false;

  constructor(
    source: string,
    readable: string,
    list: BlockList,
    directives: Directive[],
    elements: ElementTable,
  ) {
    this.#text = readable;
    this.#list = list;
    this.#directives = directives;
    this.#elements = elements;
    this.#readers = createReaders(source, readable, elements);
  }

  /** Whether what stands at this place is prose, as far as the open elements say. */
  get readable(): boolean {
    return this.#open.top.visibility.readable;
  }

  /** Reads attribute values: character references, no tags. */
  get valueReader(): BlockReader {
    return this.#readers.value;
  }

  get openLang(): string | undefined {
    return this.#open.top.visibility.lang;
  }

  /** Reads a stretch; what it leaves open stays open. */
  read(from: number, to: number): void {
    this.#startAt(from);
    scanTags(this.#text, from, to, this, this.#elements.xml);
    this.#flush(to);
    this.#startAt(to);
  }

  /** Closes what reaches no further than the stretch just read, for a format in which HTML stands in stretches. */
  closeInline(to: number): void {
    this.#open.retain(
      (info) => info.block && (info.content !== 'none' || this.#isClosedBehind(info.name, to)),
    );
    this.#previous = undefined;
  }

  onText(start: number, end: number): void {
    if (!this.readable) return;
    const text = this.#text.slice(start, end);
    if (this.#tagSinceText && isWordCode(this.#lastCode) && isWordCode(text.charCodeAt(0)))
      this.#joined = true;
    this.#tagSinceText = false;
    this.#lastCode = lastVisible(text, this.#lastCode);
    this.#hasText ||= hasLetter(text.includes('&') ? text.replace(BLANK_REFERENCES, '') : text);
  }

  onOpen(
    name: string,
    start: number,
    end: number,
    attributes: readonly Attribute[],
    selfClosing: boolean,
  ): void {
    const info = this.#elements.get(name);
    if (info.block) {
      this.#flush(start);
      this.#leave(this.#open.closeImplied(info));
      if (PARTING.has(info.name) && !LISTS.has(info.name) && info.name !== 'table')
        this.#previous = undefined;
    }
    this.#tagSinceText = true;
    const outside = this.#open.top.visibility;
    const own = ofAttributes(this.#text, attributes, outside);
    if (info.name === 'html') this.lang ??= own.lang;
    if (own.readable && attributes.length > 0) {
      for (const found of findAttributeBlocks(this.#text, info, attributes)) {
        this.#pending.push({ ...found, lang: own.lang });
      }
    }
    if (!this.#elements.isEmpty(info, selfClosing)) this.#push(info, own, attributes);
    if (info.block || (!this.#boundaryReadable && !outside.readable && this.readable)) this.#startAt(end);
  }

  onClose(name: string, start: number, end: number): void {
    const info = this.#elements.get(name);
    this.#tagSinceText = true;
    if (info.block) {
      this.#flush(start);
      this.#leave(this.#open.close(info));
      if (PARTING.has(info.name)) this.#previous = undefined;
      this.#startAt(end);
      return;
    }
    const wasReadable = this.readable;
    // What was read inside an element that is prose again inside one that is not ends with it.
    const ends = wasReadable && this.#open.depth <= this.#boundaryDepth && this.#boundaryDepth > 0;
    const closed = this.#open.close(info);
    if (closed.length === 0) return;
    if (ends && !this.readable) {
      this.#flushAs(closed[0] as OpenElement, start);
      this.#startAt(end);
    } else if (!wasReadable && this.readable && !this.#boundaryReadable) {
      this.#startAt(end);
    }
  }

  onComment(start: number, end: number, contentStart: number, contentEnd: number): void {
    const content = this.#text.slice(contentStart, contentEnd);
    if (
      !content.includes(DIRECTIVE_MARK) ||
      ['pre', 'code', 'samp', 'kbd', 'xmp'].some((name) => this.#open.isOpen(name))
    ) {
      return;
    }
    const directive = parseDirective(content, start, end);
    if (directive !== undefined) this.#directives.push(directive);
  }

  #push(info: ElementInfo, own: Visibility, attributes: readonly Attribute[]): void {
    const parent = this.#open.top;
    const element = {
      info,
      visibility: ofContent(info, own),
      kind: kindIn(info, parent.kind),
      leadIn: parent.leadIn,
      columnHead: parent.columnHead,
      headOf: parent.headOf,
    };
    if (info.block) this.#placeInStructure(element, attributes);
    if (!this.#open.push(element)) this.tooDeep = true;
  }

  /** Lists and tables: what announces them, which head is above which cell. */
  #placeInStructure(
    element: { -readonly [K in keyof OpenElement]: OpenElement[K] },
    attributes: readonly Attribute[],
  ): void {
    const { name } = element.info;
    const table = this.#tables[this.#tables.length - 1];
    if (LISTS.has(name)) {
      element.leadIn = this.#previous?.index ?? element.leadIn;
      this.#previous = undefined;
    } else if (name === 'table') {
      element.leadIn = this.#previous?.index;
      element.columnHead = undefined;
      element.headOf = undefined;
      this.#previous = undefined;
      this.#tables.push(new TableColumns());
    } else if (table === undefined) {
      return;
    } else if (name === 'tr') {
      table.startRow();
    } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
      table.inHead = name === 'thead';
    } else if (name === 'td' || name === 'th') {
      const cell = table.startCell(
        Number.parseInt(attributeValue(this.#text, attributes, 'colspan') ?? '1', 10) || 1,
      );
      element.columnHead = cell.head;
      const heads =
        table.inHead ||
        (name === 'th' && cell.inHeadRow && attributeValue(this.#text, attributes, 'scope') !== 'row');
      element.headOf = heads ? cell : undefined;
      if (table.inHead) element.kind = 'table-head';
    }
  }

  #leave(closed: readonly OpenElement[]): void {
    for (const { info } of closed) {
      if (info.name === 'table') this.#tables.pop();
      else if (info.name === 'thead') {
        const table = this.#tables[this.#tables.length - 1];
        if (table !== undefined) table.inHead = false;
      }
    }
  }

  #startAt(offset: number): void {
    this.#boundary = offset;
    this.#boundaryReadable = this.readable;
    this.#boundaryDepth = this.#open.depth;
    this.#hasText = false;
    this.#joined = false;
    this.#tagSinceText = false;
    this.#lastCode = 0;
  }

  #flush(end: number): void {
    this.#flushAs(this.#open.top, end);
  }

  /** Adds the block that ends here, if there is anything to read in it, and the attributes in document order. */
  #flushAs(element: Omit<OpenElement, 'info'> & { readonly info?: ElementInfo }, end: number): void {
    const { start, end: to } = trimRange(this.#text, this.#boundary, end);
    const pending = this.#pending;
    let added = 0;
    if (this.#hasText) {
      for (let next = pending[0]; next !== undefined && next.start < start; next = pending[added]) {
        this.#addAttribute(next);
        added++;
      }
      this.#addText(element, start, to);
    }
    if (pending.length === 0) return;
    for (const next of added === 0 ? pending : pending.slice(added)) this.#addAttribute(next);
    this.#pending = [];
  }

  #addText(
    element: Omit<OpenElement, 'info'> & { readonly info?: ElementInfo },
    start: number,
    end: number,
  ): void {
    const { kind, headOf, columnHead } = element;
    const structured = kind === 'list-item' || kind === 'table-cell' || kind === 'table-head';
    const announced = kind === 'paragraph' && this.#previous?.announces === true;
    const leadIn = structured ? element.leadIn : announced ? this.#previous?.index : undefined;
    const reader =
      element.info?.content === 'text'
        ? this.#readers.value
        : this.#readers[this.#joined ? 'joined' : 'plain'];
    const { lang } = element.visibility;
    const index = this.#list.add(kind, start, end, reader, { lang, leadIn, columnHead });
    if (headOf !== undefined)
      this.#tables[this.#tables.length - 1]?.setHead(headOf.column, headOf.span, index);
    const announcing = kind === 'paragraph' || kind === 'list-item' || kind === 'caption';
    this.#previous = announcing
      ? { index, announces: kind === 'paragraph' && this.#lastCode === 58 }
      : undefined;
  }

  #addAttribute(block: AttributeBlock & { readonly lang: string | undefined }): void {
    const { start, end } = trimRange(this.#text, block.start, block.end);
    this.#list.add(block.kind, start, end, this.#readers.value, { lang: block.lang });
  }

  #isClosedBehind(name: string, offset: number): boolean {
    let last = this.#lastEndTags.get(name);
    if (last === undefined) {
      last = this.#text.lastIndexOf(`</${name}`);
      this.#lastEndTags.set(name, last);
    }
    return last >= offset;
  }
}

function createReaders(
  source: string,
  readable: string,
  elements: ElementTable,
): Record<'plain' | 'joined' | 'value', BlockReader> {
  const scan = ({ start, end }: Range): string | null => {
    const text = readable.slice(start, end);
    return hasReferenceInWord(text) ? null : text;
  };
  const read = (block: Range): Prose =>
    readHtmlProse(new ProseBuilder(source, readable), readable, block, elements);
  const readValue = ({ start, end }: Range): Prose => {
    const builder = new ProseBuilder(source, readable);
    copyCollapsed(builder, readable, start, end);
    builder.trimEnd();
    return builder.finish();
  };
  return { plain: { scan, read }, joined: { scan: () => null, read }, value: { scan, read: readValue } };
}

/** A paragraph in a cell is a paragraph: mail is laid out in tables. */
function kindIn(info: ElementInfo, parent: OpenElement['kind']): OpenElement['kind'] {
  if (info.kind !== undefined) return info.kind;
  if (info.name === 'table' || (info.name === 'p' && parent === 'table-cell')) return 'paragraph';
  return parent;
}

function isWordCode(code: number): boolean {
  return (
    code > 127 ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 38 ||
    code === 39 ||
    code === 45 ||
    code === 59
  );
}

/** The last character that is no white space; a white space at the end shows as one. */
function lastVisible(text: string, before: number): number {
  const last = text.charCodeAt(text.length - 1);
  if (!isBlankCode(last)) return last;
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (!isBlankCode(code)) return code === 58 ? 58 : 32;
  }
  return before === 58 ? 58 : 32;
}

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
