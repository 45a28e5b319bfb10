import type { Directive } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { BlockList } from '../../prose/block-list.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { trimRange } from '../../prose/trim.js';
import { type AttributeBlock, findAttributeBlocks } from './attribute-blocks.js';
import type { ElementInfo, ElementTable } from './elements.js';
import { looksLikeButton, mayBePreheader } from './hidden.js';
import type { HtmlReaders } from './html-readers.js';
import { type OpenElement, OpenElements, type Place } from './open-elements.js';
import { type Attribute, scanTags, type TagSink } from './scan-tags.js';
import { Structure } from './structure.js';
import { TextWatch } from './text-watch.js';
import { ofAttributes, ofContent, type Visibility } from './visibility.js';

/** A comment in these is an example of one. */
const CODE = ['pre', 'code', 'samp', 'kbd', 'xmp'];

/** Finds the blocks of HTML, in one document or in several stretches of one. */
export class HtmlBlocks implements TagSink {
  readonly #layoutTables: ReadonlySet<number> | undefined;
  readonly #text: string;
  readonly #list: BlockList;
  readonly #directives: Directive[];
  readonly #elements: ElementTable;
  readonly #open = new OpenElements();
  readonly #readers: HtmlReaders;
  /** Where the last end tag of each name stands. */
  readonly #lastEndTags = new Map<string, number>();
  readonly #structure: Structure;
  /** Behind the last tag that parts text. */
  #boundary = 0;
  /** Whether prose could be read there, and how deep it was. */
  #boundaryReadable = true;
  #boundaryDepth = 0;
  readonly #watch = new TextWatch();
  /** Whether there may have been text before, but for the title. */
  #isBehindProse: boolean;
  #pending: (AttributeBlock & { readonly lang: string | undefined })[] = [];
  /** The language of the root element. */
  lang: string | undefined;
  tooDeep = false;

  /** `text`: as it is read; `layoutTables`: where the tables start that are there for the layout, for what is a document as a whole. */
  constructor(
    text: string,
    readers: HtmlReaders,
    list: BlockList,
    directives: Directive[],
    elements: ElementTable,
    layoutTables?: ReadonlySet<number>,
  ) {
    this.#layoutTables = layoutTables;
    this.#isBehindProse = layoutTables === undefined;
    this.#text = text;
    this.#list = list;
    this.#directives = directives;
    this.#elements = elements;
    this.#structure = new Structure(text);
    this.#readers = readers;
  }

  /** Whether what stands at this place is prose, as far as the open elements say. */
  get readable(): boolean {
    return this.#open.top.visibility.readable;
  }

  /** Whether text at this place is prose of no stated language, as if no element were open. */
  get isPlain(): boolean {
    return this.readable && this.openLang === undefined;
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
    scanTags(this.#text, from, to, this, this.#elements);
    this.#flush(to);
    this.#startAt(to);
  }

  /**
   * Closes what reaches no further than the stretch just read, for a format in which HTML stands in stretches:
   * inline elements, and what no end tag closes later, so that a forgotten one does not silence the rest.
   */
  closeInline(to: number): void {
    this.#open.retain((info) => info.block && this.#isClosedBehind(info.name, to));
    this.#structure.part();
  }

  onText(start: number, end: number): void {
    if (this.readable) this.#watch.add(this.#text.slice(start, end), start);
  }

  onOpen(
    name: string,
    start: number,
    end: number,
    attributes: readonly Attribute[],
    selfClosing: boolean,
  ): void {
    const info = this.#infoOf(name, attributes);
    if (this.#isForeign(info)) return;
    if (info.block) {
      this.#flush(start);
      this.#structure.leave(this.#open.closeImplied(info));
      this.#structure.start(info.name);
    }
    const outside = this.#open.top.visibility;
    const own = ofAttributes(this.#text, attributes, outside);
    if (info.name === 'html') this.lang ??= own.lang;
    if (own.readable && attributes.length > 0) {
      for (const found of findAttributeBlocks(this.#text, info, attributes)) {
        this.#pending.push({ ...found, lang: own.lang });
      }
    }
    const isEmpty = this.#elements.isEmpty(info, selfClosing);
    if (!isEmpty && (!info.foreign || this.#isClosedBehind(info.name, end)))
      this.#push(info, own, attributes, start);
    if (info.block || (!this.#boundaryReadable && !outside.readable && this.readable)) this.#startAt(end);
  }

  onClose(name: string, start: number, end: number): void {
    const known = this.#elements.get(name);
    if (this.#isForeign(known)) return;
    const { info: innermost } = this.#open.top;
    const info = innermost?.name === known.name ? innermost : known;
    if (info.block) {
      this.#flush(start);
      this.#structure.leave(this.#open.close(info));
      this.#structure.end(info.name);
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
    if (!content.includes(DIRECTIVE_MARK) || CODE.some((name) => this.#open.isOpen(name))) return;
    const directive = parseDirective(content, start, end);
    if (directive !== undefined) this.#directives.push(directive);
  }

  /** Whether an element is part of a drawing or formula: those are not looked into. */
  #isForeign(info: ElementInfo): boolean {
    return this.#open.top.info?.foreign === true && !info.foreign;
  }

  /** What is known of an element: a link that looks like a button is one, and so is the text that an inbox shows first. */
  #infoOf(name: string, attributes: readonly Attribute[]): ElementInfo {
    const info = this.#elements.get(name);
    if (info.block || attributes.length === 0 || info.content !== 'prose') return info;
    if (info.name === 'a' && looksLikeButton(this.#text, attributes)) {
      return { ...info, block: true, kind: 'button' };
    }
    const isFirst = !this.#isBehindProse && !this.#watch.hasText;
    return isFirst && mayBePreheader(this.#text, attributes) ? { ...info, block: true } : info;
  }

  #push(info: ElementInfo, own: Visibility, attributes: readonly Attribute[], start: number): void {
    const parent = this.#open.top;
    const element = {
      info,
      visibility: ofContent(this.#text, info, own, attributes),
      kind: kindIn(info, parent.kind),
      leadIn: parent.leadIn,
      columnHead: parent.columnHead,
      headOf: parent.headOf,
    };
    if (this.#open.isFull) this.tooDeep = true;
    else if (info.block) {
      this.#structure.place(element, attributes, this.#layoutTables?.has(start) === true);
    }
    this.#open.push(element);
  }

  #startAt(offset: number): void {
    this.#boundary = offset;
    this.#boundaryReadable = this.readable;
    this.#boundaryDepth = this.#open.depth;
    this.#watch.reset();
  }

  #flush(end: number): void {
    this.#flushAs(this.#open.top, end);
  }

  /** Adds the block that ends here, if there is anything to read in it, and the attributes in document order. */
  #flushAs(element: Place, end: number): void {
    const { start, end: to } = trimRange(this.#text, this.#boundary, end);
    const pending = this.#pending;
    let added = 0;
    if (this.#watch.hasText) {
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

  #addText(element: Place, start: number, end: number): void {
    const { kind, columnHead } = element;
    const leadIn = this.#structure.leadIn(kind, element.leadIn);
    const reader =
      element.info?.content === 'text'
        ? this.#readers.value
        : this.#readers[this.#watch.joined ? 'joined' : 'plain'];
    const { lang } = element.visibility;
    const index = this.#list.add(kind, start, end, reader, { lang, leadIn, columnHead });
    this.#isBehindProse ||= kind !== 'title';
    this.#structure.added(index, element, this.#watch.endsWithColon);
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

/** A paragraph in a cell is a paragraph: mail is laid out in tables. */
function kindIn(info: ElementInfo, parent: OpenElement['kind']): OpenElement['kind'] {
  if (info.kind !== undefined) return info.kind;
  if (info.name === 'table' || (info.name === 'p' && parent === 'table-cell')) return 'paragraph';
  return parent;
}
