import type { Range } from '@geestdrift/engine';
import { Tokenizer } from 'htmlparser2';
import { type Mistake, quoted } from './mistake.js';

/** Text between tags; of a CDATA section what it holds. */
export interface XmlText extends Range {
  readonly kind: 'text' | 'cdata';
}

export interface XmlElement extends Range {
  readonly kind: 'element';
  /** Without its prefix. */
  readonly name: string;
  /** As written, references not resolved; names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags. */
  readonly content: Range;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlText | XmlElement;

/** A comment, and what it holds. */
export interface XmlComment extends Range {
  readonly content: Range;
}

export interface XmlTree {
  /** The elements and texts at the top. */
  readonly nodes: readonly XmlNode[];
  readonly comments: readonly XmlComment[];
  /** The first place where elements are not closed as they were opened, or lie too deep. */
  readonly mistake: Mistake | undefined;
}

/** Reads XML as far as it goes: what is never closed ends with the text, deeper elements are left out. In linear time. */
export function readXml(source: string): XmlTree {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(source);
  tokenizer.end();
  builder.close();
  return { nodes: builder.root, comments: builder.comments, mistake: builder.mistake };
}

/** Elements of a tree, at any depth, in document order, with those around them. */
export function* elementsOf(
  nodes: readonly XmlNode[],
  around: readonly XmlElement[] = [],
): Iterable<{ readonly element: XmlElement; readonly around: readonly XmlElement[] }> {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    yield { element: node, around };
    yield* elementsOf(node.children, [...around, node]);
  }
}

const DEEPEST = 40;
const NOT_DEEPER = {
  nl: `hoogstens ${DEEPEST} elementen in elkaar`,
  en: `at most ${DEEPEST} elements inside each other`,
};
const NO_MORE = { nl: 'geen eindtag meer', en: 'no more end tags' };

interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
  contentStart: number;
  readonly children: XmlNode[];
}

class TreeBuilder {
  readonly root: XmlNode[] = [];
  readonly comments: XmlComment[] = [];
  mistake: Mistake | undefined;
  readonly #source: string;
  #open: OpenElement[] = [];
  /** How many elements are open that lie too deep. */
  #tooDeep = 0;
  #tag = { name: '', start: 0 };
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(source: string) {
    this.#source = source;
  }

  ontext(start: number, end: number): void {
    if (start >= 0 && this.#tooDeep === 0) this.#children.push({ kind: 'text', start, end });
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.#tooDeep === 0)
      this.#children.push({ kind: 'cdata', start, end: Math.max(start, end - offset) });
  }

  oncomment(start: number, end: number, offset: number): void {
    const content = { start, end: Math.max(start, end - offset) };
    this.comments.push({
      start: Math.max(0, start - 4),
      end: Math.min(end + 1, this.#source.length),
      content,
    });
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: withoutPrefix(this.#source.slice(start, end)), start: start - 1 };
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = withoutPrefix(this.#source.slice(start, end));
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end);
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    const { name, start } = this.#tag;
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep++;
      this.mistake ??= { offset: start, expected: NOT_DEEPER };
      return;
    }
    this.#open.push({ name, start, attributes: this.#attributes, contentStart: end + 1, children: [] });
  }

  onselfclosingtag(end: number): void {
    if (this.#tooDeep > 0) return;
    const { name, start } = this.#tag;
    const content = { start: end + 1, end: end + 1 };
    this.#children.push({
      kind: 'element',
      name,
      attributes: this.#attributes,
      start,
      end: end + 1,
      content,
      children: [],
    });
  }

  onclosetag(start: number, end: number): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep--;
      return;
    }
    const name = withoutPrefix(this.#source.slice(start, end));
    this.#expect(start - 2, name);
    if (!this.#open.some((element) => element.name === name)) return;
    const close = this.#source.indexOf('>', end);
    const after = close < 0 ? this.#source.length : close + 1;
    // What is still open inside has no end tag of its own.
    while (this.#open[this.#open.length - 1]?.name !== name) this.#end(start - 2, start - 2);
    this.#end(start - 2, after);
  }

  /** Closes what is still open. */
  close(): void {
    if (this.#tooDeep === 0) this.#expect(this.#source.length, undefined);
    while (this.#open.length > 0) this.#end(this.#source.length, this.#source.length);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  onend(): void {}
  isInForeignContext(): boolean {
    return false;
  }

  get #children(): XmlNode[] {
    return this.#open[this.#open.length - 1]?.children ?? this.root;
  }

  /** Notes where another element ends than the one that is open. */
  #expect(offset: number, name: string | undefined): void {
    const open = this.#open[this.#open.length - 1]?.name;
    if (open === name) return;
    this.mistake ??= { offset, expected: open === undefined ? NO_MORE : quoted(`</${open}>`) };
  }

  #end(contentEnd: number, end: number): void {
    const { name, start, attributes, contentStart, children } = this.#open.pop() as OpenElement;
    const content = { start: contentStart, end: contentEnd };
    this.#children.push({ kind: 'element', name, attributes, start, end, content, children });
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
